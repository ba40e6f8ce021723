package press.apparat.book;

import java.util.List;
import java.util.function.Supplier;
import press.apparat.report.Span;

/** The inline half of {@link Walk}: goes through every inline and what it holds, in reading order. */
public abstract class InlineWalk implements Inline.Cases<Walk> {
    InlineWalk() {
    }

    abstract Walk self();

    public abstract Walk blocks(List<Block> blocks);

    public final Walk inlines(List<Inline> content) {
        content.forEach(inline -> inline.match(this));
        return self();
    }

    /** Called around every node that has attributes; what it holds is walked by {@code content}. */
    protected Walk inside(Attributes attributes, Span span, Supplier<Walk> content) {
        return content.get();
    }

    @Override
    public Walk text(Inline.Text text) {
        return self();
    }

    @Override
    public Walk emphasis(Inline.Emphasis emphasis) {
        return inlines(emphasis.content());
    }

    @Override
    public Walk strong(Inline.Strong strong) {
        return inlines(strong.content());
    }

    @Override
    public Walk struck(Inline.Struck struck) {
        return inlines(struck.content());
    }

    @Override
    public Walk superscript(Inline.Superscript superscript) {
        return inlines(superscript.content());
    }

    @Override
    public Walk subscript(Inline.Subscript subscript) {
        return inlines(subscript.content());
    }

    @Override
    public Walk code(Inline.Code code) {
        return self();
    }

    @Override
    public Walk phrase(Inline.Phrase phrase) {
        return inside(phrase.attributes(), phrase.span(), () -> inlines(phrase.content()));
    }

    @Override
    public Walk link(Inline.Link link) {
        return inlines(link.content());
    }

    @Override
    public Walk image(Inline.Image image) {
        return inside(image.attributes(), image.span(), this::self);
    }

    @Override
    public Walk lineBreak(Inline.LineBreak lineBreak) {
        return self();
    }

    @Override
    public Walk note(Inline.Note note) {
        return blocks(note.content());
    }

    @Override
    public Walk reference(Inline.Reference reference) {
        return self();
    }

    @Override
    public Walk term(Inline.Term term) {
        return inlines(term.content());
    }

    @Override
    public Walk citation(Inline.Citation citation) {
        citation.works().forEach(work -> {
            inlines(work.prefix());
            inlines(work.suffix());
        });
        return self();
    }

    @Override
    public Walk indexMark(Inline.IndexMark indexMark) {
        return inside(indexMark.attributes(), indexMark.span(), () -> inlines(indexMark.content()));
    }

    /** The words on paper alone: a walk reads one text. What a screen shows, its press and its proof ask for. */
    @Override
    public Walk media(Inline.Media media) {
        return inlines(media.print());
    }

    @Override
    public Walk locators(Inline.Locators locators) {
        return self();
    }
}
