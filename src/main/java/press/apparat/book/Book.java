package press.apparat.book;

import java.util.List;
import java.util.Map;

/**
 * A whole manuscript, read.
 *
 * @param sections in the order they are bound: front, body, back
 * @param glossary every term that the author defined, in the order of glossary.md
 * @param resources the pictures the text names, by the path it names them with
 */
public record Book(Metadata metadata, List<Section> sections, List<GlossaryTerm> glossary,
        Map<String, Resource> resources) {
    public Book withGlossary(List<GlossaryTerm> newGlossary) {
        return new Book(metadata, sections, newGlossary, resources);
    }

    public Book withSections(List<Section> newSections) {
        return new Book(metadata, newSections, glossary, resources);
    }
}
