package press.apparat.book;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The inline half of {@link Rewrite}: copies every inline; one may become several or none. */
public abstract class InlineRewrite implements Inline.Cases<List<Inline>> {
    InlineRewrite() {
    }

    public abstract List<Block> blocks(List<Block> blocks);

    public List<Inline> inlines(List<Inline> content) {
        List<Inline> copy = new ArrayList<>(content.size());
        content.forEach(inline -> copy.addAll(inline.match(this)));
        return List.copyOf(copy);
    }

    /** Called around every node that has attributes; {@code copy} rewrites it and what it holds. */
    protected <T> T inside(Attributes attributes, Supplier<T> copy) {
        return copy.get();
    }

    /** The words of an index's heading: a run of its own, printed elsewhere. */
    protected List<Inline> heading(List<Inline> words) {
        return words;
    }

    @Override
    public List<Inline> text(Inline.Text text) {
        return List.of(text);
    }

    @Override
    public List<Inline> emphasis(Inline.Emphasis emphasis) {
        return List.of(new Inline.Emphasis(inlines(emphasis.content()), emphasis.span()));
    }

    @Override
    public List<Inline> strong(Inline.Strong strong) {
        return List.of(new Inline.Strong(inlines(strong.content()), strong.span()));
    }

    @Override
    public List<Inline> struck(Inline.Struck struck) {
        return List.of(new Inline.Struck(inlines(struck.content()), struck.span()));
    }

    @Override
    public List<Inline> superscript(Inline.Superscript superscript) {
        return List.of(new Inline.Superscript(inlines(superscript.content()), superscript.span()));
    }

    @Override
    public List<Inline> subscript(Inline.Subscript subscript) {
        return List.of(new Inline.Subscript(inlines(subscript.content()), subscript.span()));
    }

    @Override
    public List<Inline> code(Inline.Code code) {
        return List.of(code);
    }

    @Override
    public List<Inline> phrase(Inline.Phrase phrase) {
        return inside(phrase.attributes(),
                () -> List.of(new Inline.Phrase(inlines(phrase.content()), phrase.attributes(), phrase.span())));
    }

    @Override
    public List<Inline> link(Inline.Link link) {
        return List.of(new Inline.Link(link.target(), link.title(), inlines(link.content()), link.span()));
    }

    @Override
    public List<Inline> image(Inline.Image image) {
        return List.of(image);
    }

    @Override
    public List<Inline> lineBreak(Inline.LineBreak lineBreak) {
        return List.of(lineBreak);
    }

    @Override
    public List<Inline> note(Inline.Note note) {
        return List.of(new Inline.Note(note.id(), note.series(), blocks(note.content()), note.span()));
    }

    @Override
    public List<Inline> reference(Inline.Reference reference) {
        return List.of(reference);
    }

    @Override
    public List<Inline> term(Inline.Term term) {
        return List.of(new Inline.Term(term.term(), term.occurrence(), inlines(term.content()), term.span()));
    }

    @Override
    public List<Inline> citation(Inline.Citation citation) {
        List<Inline.Cited> works = citation.works().stream().map(work -> new Inline.Cited(work.key(),
                inlines(work.prefix()), inlines(work.suffix()), work.authorless(), work.span())).toList();
        return List.of(new Inline.Citation(citation.mode(), works, citation.span()));
    }

    @Override
    public List<Inline> indexMark(Inline.IndexMark mark) {
        return inside(mark.attributes(), () -> List.of(new Inline.IndexMark(inlines(mark.content()),
                mark.posting().with(this::heading), mark.attributes(), mark.span())));
    }

    @Override
    public List<Inline> media(Inline.Media media) {
        return List.of(new Inline.Media(inlines(media.print()), inlines(media.screen()), media.span()));
    }

    @Override
    public List<Inline> locators(Inline.Locators locators) {
        return List.of(locators);
    }
}
