package press.apparat.editing;

import java.util.List;
import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.book.Rewrite;

/**
 * Text that may stand in several places, such as a title in the contents or a gloss in the margin: without notes, links
 * and identifiers.
 */
final class Bare extends Rewrite {
    private static final Bare BARE = new Bare();

    private Bare() {
    }

    static List<Inline> of(List<Inline> content) {
        return BARE.inlines(content);
    }

    static List<Block> ofBlocks(List<Block> content) {
        return BARE.blocks(content);
    }

    /** A copy: each text of the edition stands in one place. */
    @Override
    public List<Inline> text(Inline.Text text) {
        return List.of(new Inline.Text(text.text(), text.span()));
    }

    @Override
    public List<Inline> code(Inline.Code code) {
        return List.of(new Inline.Code(code.text(), code.span()));
    }

    @Override
    public List<Inline> image(Inline.Image image) {
        return List.of(new Inline.Image(image.path(), image.alt(), image.attributes(), image.span()));
    }

    @Override
    public List<Inline> note(Inline.Note note) {
        return List.of();
    }

    @Override
    public List<Inline> reference(Inline.Reference reference) {
        return List.of();
    }

    @Override
    public List<Inline> locators(Inline.Locators locators) {
        return List.of();
    }

    @Override
    public List<Inline> lineBreak(Inline.LineBreak lineBreak) {
        return List.of(new Inline.Text(" ", lineBreak.span()));
    }

    @Override
    public List<Inline> link(Inline.Link link) {
        return inlines(link.content());
    }

    @Override
    public List<Inline> term(Inline.Term term) {
        return inlines(term.content());
    }

    @Override
    public List<Inline> indexMark(Inline.IndexMark mark) {
        return inlines(mark.content());
    }

    @Override
    public List<Inline> phrase(Inline.Phrase phrase) {
        return List.of(new Inline.Phrase(inlines(phrase.content()), phrase.attributes().withoutId(), phrase.span()));
    }
}
