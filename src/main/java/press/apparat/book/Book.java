package press.apparat.book;

import java.util.List;
import java.util.Map;

/**
 * A whole manuscript, read.
 *
 * @param sections in the order they are bound: front, body, back
 * @param glossary every term that the author defined, in the order of glossary.md
 * @param resources the pictures the text names, by the path it names them with
 * @param references the works it can cite
 */
public record Book(Metadata metadata, List<Section> sections, List<GlossaryTerm> glossary,
        Map<String, Resource> resources, References references) {
    /** A book that cites nothing. */
    public Book(Metadata metadata, List<Section> sections, List<GlossaryTerm> glossary,
            Map<String, Resource> resources) {
        this(metadata, sections, glossary, resources, References.none(metadata.span()));
    }

    public Book withMetadata(Metadata newMetadata) {
        return new Book(newMetadata, sections, glossary, resources, references);
    }

    public Book withSections(List<Section> newSections) {
        return new Book(metadata, newSections, glossary, resources, references);
    }

    public Book withGlossary(List<GlossaryTerm> newGlossary) {
        return new Book(metadata, sections, newGlossary, resources, references);
    }
}
