package press.apparat.galley;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.placed.Tag;
import press.apparat.style.Styled;
import press.apparat.style.Vocabulary;

/**
 * A note that stands in one paragraph with the others of its series on a page. It is one short paragraph itself: a
 * longer note, or one that holds a list or a quotation, stands alone. Which notes stand together is known when the pages
 * are; until then its natural width says how much room it takes.
 */
public final class RunIn {
    /** More lines than these are not run in, and may be parted between pages. */
    private static final int MOST_LINES = 6;
    /** What sets two notes apart. */
    private static final String SPACE = "\u2003";

    private final Setting setting;
    private final Frame frame;
    private final Copy copy;
    private final long width;

    private RunIn(Setting setting, Frame frame, Copy copy) {
        this.setting = setting;
        this.frame = frame;
        this.copy = copy;
        long space = frame.style().font().size().sp();
        this.width = space + NaturalWidth.of(new Stick(setting.tools(), frame.style(), frame.width()), copy);
    }

    /** A note in the frame of its series, if it is one that can stand among others. */
    static Optional<RunIn> of(Setting setting, Inline.Note note, Frame aside) {
        return Optional.of(note.content()).filter(content -> content.size() == 1)
                .flatMap(content -> content.get(0) instanceof Block.Paragraph one ? Optional.of(one) : Optional.empty())
                .map(paragraph -> of(setting, note, aside, paragraph)).filter(one -> one.lines() <= MOST_LINES);
    }

    private static RunIn of(Setting setting, Inline.Note note, Frame aside, Block.Paragraph paragraph) {
        Consumer<Copy> mark = new NoteMark(setting, note.id(), note.series()).opening(aside);
        Styled styled = aside.styled().child(Vocabulary.BLOCK.of(paragraph));
        Frame frame = aside.child(styled, aside.tag().child(Tag.Role.PARAGRAPH), aside.lang());
        Copy copy = new Copy().add(new Attachment.Anchor(note.id()));
        mark.accept(copy);
        InlineSetter setter = new InlineSetter(setting, copy, InlinePlace.in(frame));
        setter.generated("before");
        setter.all(paragraph.content());
        setter.generated("after");
        copy.notes().forEach(aside.tag()::add);
        return new RunIn(setting, frame, copy);
    }

    /** Its part of a paragraph in sp: its natural width, and the space that sets it apart, in lines of the measure. */
    public long height() {
        return Math.round(lines() * leading());
    }

    private double lines() {
        return (double) width / frame.width();
    }

    /** The height of a line of it, in sp. */
    public long leading() {
        return frame.style().text().leading().sp();
    }

    /** Its lines where it stands by itself. */
    List<Strip> alone() {
        return lines(copy);
    }

    /** The lines of notes that stand together, in their order. */
    public static List<Strip> paragraph(List<RunIn> notes) {
        Copy all = new Copy();
        for (int i = 0; i < notes.size(); i++) {
            RunIn note = notes.get(i);
            note.copy.pieces().forEach(all::add);
            if (i + 1 < notes.size()) {
                new InlineSetter(note.setting, all, InlinePlace.in(note.frame)).run(SPACE);
            }
        }
        return notes.get(0).lines(all).stream().map(Strip::withoutNotes).toList();
    }

    private List<Strip> lines(Copy text) {
        Column column = Column.apart();
        new ParagraphSetter(setting, column).set(frame, text, Opening.indented(frame.style().text().indent().sp()));
        return column.strips();
    }
}
