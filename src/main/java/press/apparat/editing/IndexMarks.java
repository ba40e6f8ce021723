package press.apparat.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.book.Posting;
import press.apparat.book.Rewrite;
import press.apparat.book.Section;
import press.apparat.report.Span;

/** Gives every index mark an id and lists what the marks post, in the order of the text. */
final class IndexMarks extends Rewrite {
    /** What a mark posts, the place it is at, and where the author, or a mention, asks for it. */
    record Mark(Posting posting, Inline.Place place, Span span) {
    }

    private static final String STEM = "ix";

    private final Draft draft;
    private final Phrasebook words;
    private final List<Mark> marks = new ArrayList<>();
    private String label = "";
    private boolean pictured;
    private Optional<Inline.NoteSite> note = Optional.empty();

    IndexMarks(Draft draft) {
        this.draft = draft;
        this.words = draft.words();
    }

    List<Mark> marks() {
        return marks;
    }

    @Override
    public Section section(Section section) {
        label = SectionNumbers.label(section, words);
        return super.section(section);
    }

    @Override
    public Block table(Block.Table table) {
        return pictured(() -> super.table(table));
    }

    @Override
    public Block figure(Block.Figure figure) {
        return pictured(() -> super.figure(figure));
    }

    private Block pictured(Supplier<Block> copy) {
        boolean around = pictured;
        pictured = true;
        Block copied = copy.get();
        pictured = around;
        return copied;
    }

    @Override
    public List<Inline> note(Inline.Note call) {
        return noted(call.id(), call.series(), () -> super.note(call));
    }

    @Override
    protected Block.Endnote endnote(Block.Endnote endnote, String series) {
        return noted(endnote.id(), series, () -> super.endnote(endnote, series));
    }

    private <T> T noted(String id, String series, Supplier<T> copy) {
        Optional<Inline.NoteSite> around = note;
        boolean beside = pictured;
        note = Optional.of(new Inline.NoteSite(id, series));
        pictured = false;
        T copied = copy.get();
        note = around;
        pictured = beside;
        return copied;
    }

    @Override
    public List<Inline> indexMark(Inline.IndexMark mark) {
        Attributes attributes = mark.attributes();
        boolean isPlace = !mark.posting().refers();
        String id = isPlace ? attributes.id().orElseGet(() -> draft.ids().next(STEM)) : "";
        Inline.Site site = new Inline.Site(mark.posting().main(), pictured, note);
        marks.add(new Mark(mark.posting(), new Inline.Place(id, label, id, site), mark.span()));
        List<Inline> content = inlines(mark.content());
        return List.of(new Inline.IndexMark(content, mark.posting(), isPlace ? attributes.withId(id) : attributes,
                mark.span()));
    }
}
