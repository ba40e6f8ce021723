package press.apparat.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.apparat.line.Item;
import press.apparat.style.Style;
import press.apparat.type.Protrusion;
import press.apparat.type.Segment;
import press.apparat.type.Segments;
import press.apparat.type.Shaped;

/** Assembles the copy of a paragraph as the breaker's items, and with each of them what it is: the composing stick. */
final class Stick implements Piece.Cases<Void> {
    /** Far more than any line's own stretch, and far less than overflows a sum of them. */
    static final long FILL = 1L << 36;
    /** The stretch at the end of a ragged line, in word spaces: a soft rag. */
    private static final int RAG = 12;
    /** And in a narrow measure its share of that. */
    private static final int NARROW = 6;
    /** The width in em that lines leave free for the folio at the end of the last, where there is a leader. */
    private static final int FOLIO = 3;
    /** The width that a paragraph's last line has at least, in tenths of an em: 2 em, also when it is shrunk. */
    private static final int TAIL = 21;

    private final Hyphens hyphens;
    private final Edges edges;
    private final long indent;
    private final boolean justified;
    private final long measure;
    private final List<Item> items = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private Optional<Look> look = Optional.empty();
    private boolean spaced = true;
    /** What a break after the last word costs, where there may be one before the next. */
    private Optional<Item.Penalty> opportunity = Optional.empty();
    private long overhang;
    /** The width of what has been set since the last place where a line may well end. */
    private long unbroken;

    Stick(Tools tools, Style style, long measure) {
        this.hyphens = new Hyphens(tools, measure);
        this.measure = measure;
        this.indent = style.text().indent().sp();
        this.edges = Edges.of(style.text());
        this.justified = style.text().align() == Style.Align.JUSTIFY;
    }

    boolean justified() {
        return justified;
    }

    List<Item> items() {
        return items;
    }

    List<Mark> marks() {
        return marks;
    }

    /** Assembles all pieces and the end of the paragraph. */
    Stick assemble(List<Piece> pieces) {
        pieces.forEach(piece -> piece.match(this));
        while (spaced && !items.isEmpty() && items.get(items.size() - 1) instanceof Item.Glue) {
            dropLast();
        }
        look.ifPresent(last -> Tail.hold(items, marks, tail(last.style().font().size().sp())));
        end(overhang > 0 ? 0 : FILL);
        return this;
    }

    /** Some of it stands beyond the next paragraph's indent. */
    private long tail(long em) {
        return Math.max(TAIL * em / 10, indent + em / 2);
    }

    private void dropLast() {
        items.remove(items.size() - 1);
        marks.remove(marks.size() - 1);
    }

    private void end(long stretch) {
        add(new Item.Penalty(0, Item.Penalty.FORBIDDEN, false), Mark.Nothing.HERE);
        add(new Item.Glue(0, stretch, 0), Mark.Nothing.HERE);
        Optional<Mark> blank = look.map(last -> new Mark.Space(last.shape(" "), last));
        add(new Item.Penalty(0, Item.Penalty.FORCED, false), blank.orElse(Mark.Nothing.HERE));
        spaced = true;
        unbroken = 0;
    }

    /** How far the line with a leader reaches beyond the other lines. */
    long overhang() {
        return overhang;
    }

    /** Some characters of a word, so wide. */
    void part(Mark.Part part, long width) {
        Word word = part.word();
        int letters = part.to() - part.from();
        long give = justified ? Texture.give(width, word.look().style().font().size().sp(), letters) : 0;
        Item.Hang hang = edges.of(word.hang(part.from(), part.to()), items.isEmpty());
        int number = letters == word.text().length() ? word.number() : Item.Box.NO_WORD;
        add(new Item.Box(width, give, hang, number), part);
    }

    /** What a hyphen takes of the measure. */
    long hyphen(List<Shaped> runs) {
        long width = WordSetter.width(runs);
        Protrusion protrusion = runs.get(0).font().face().protrusion();
        return width - edges.of(new Item.Hang(0, protrusion.right('-', width)), false).right();
    }

    void add(Item item, Mark mark) {
        items.add(item);
        marks.add(mark);
    }

    @Override
    public Void run(Piece.Run run) {
        look = Optional.of(run.look());
        for (Segment segment : Segments.of(run.text())) {
            if (segment.kind() == Segment.Kind.WORD) {
                word(segment, run.look());
            } else {
                space(segment, run.look());
            }
        }
        return null;
    }

    private void word(Segment segment, Look look) {
        Word word = Hyphens.word(segment, look);
        long width = WordSetter.width(word.runs());
        breakBefore(look, width);
        hyphens.add(word, segment, this);
        unbroken += width;
        spaced = false;
        opportunity = segment.breakAfter() ? Optional.of(Hyphens.after(segment)) : Optional.empty();
    }

    /** A break after a dash is lost where a note's call follows it. */
    private void breakBefore(Look look, long width) {
        if (opportunity.isPresent() && look.style().text().rise().isZero()) {
            add(opportunity.get(), Mark.Nothing.HERE);
            unbroken = 0;
        } else if (unbroken > 0 && unbroken + width > measure) {
            add(new Item.Penalty(0, Hyphens.ANYWHERE, false), Mark.Nothing.HERE);
            unbroken = 0;
        }
    }

    /** Of word spaces that follow one another one is set; a fixed space is none (CSS Text Level 3, 4.1.1). */
    private void space(Segment segment, Look look) {
        boolean glued = !segment.breakAfter() || look.style().text().nowrap();
        if (spaced && !glued && segment.kind() == Segment.Kind.SPACE) {
            return;
        }
        opportunity = Optional.empty();
        List<Shaped> runs = look.shape(segment.text());
        long width = WordSetter.width(runs);
        unbroken = glued ? unbroken + width : 0;
        if (glued) {
            glued(segment, width, new Mark.Space(runs, look));
        } else {
            breakable(width, new Mark.Space(runs, look));
        }
        spaced = !glued;
    }

    /** Fixed spaces (thin, hair) neither stretch nor shrink; at a line's beginning a box saves them from being dropped. */
    private void glued(Segment segment, long width, Mark mark) {
        if (spaced) {
            add(new Item.Box(0), Mark.Nothing.HERE);
        }
        add(new Item.Penalty(0, Item.Penalty.FORBIDDEN, false), Mark.Nothing.HERE);
        boolean wordSpace = justified && segment.kind() == Segment.Kind.SPACE;
        add(wordSpace ? wordSpace(width) : new Item.Glue(width, 0, 0), mark);
    }

    private static Item.Glue wordSpace(long width) {
        return new Item.Glue(width, Math.round(width * Texture.STRETCH), Math.round(width * Texture.SHRINK));
    }

    /** Ragged lines: Knuth & Plass 1981, p. 1140: each line gets the same stretch at its end, and none within. */
    private void breakable(long width, Mark mark) {
        if (justified) {
            add(wordSpace(width), mark);
        } else {
            long rag = Math.max(width, Math.min(width * RAG, measure / NARROW));
            add(new Item.Penalty(0, Item.Penalty.FORBIDDEN, false), Mark.Nothing.HERE);
            add(new Item.Glue(0, rag, 0), Mark.Nothing.HERE);
            add(new Item.Penalty(0, 0, false), Mark.Nothing.HERE);
            add(new Item.Glue(width, -rag, 0), mark);
        }
    }

    @Override
    public Void lineEnd(Piece.LineEnd lineEnd) {
        end(FILL);
        return null;
    }

    @Override
    public Void turn(Piece.Turn turn) {
        Optional<Mark> blank = look.map(last -> new Mark.Space(last.shape(" "), last));
        add(new Item.Penalty(0, Item.Penalty.FORCED, false), blank.orElse(Mark.Nothing.HERE));
        spaced = true;
        unbroken = 0;
        return null;
    }

    @Override
    public Void leader(Piece.Leader leader) {
        add(new Item.Penalty(0, Item.Penalty.FORBIDDEN, false), Mark.Nothing.HERE);
        long em = leader.look().style().font().size().sp();
        overhang = FOLIO * em;
        add(new Item.Glue(em, FILL, 0), new Mark.Leader(leader));
        add(new Item.Box(-overhang), Mark.Nothing.HERE);
        spaced = true;
        return null;
    }

    @Override
    public Void attachment(Attachment attachment) {
        spaced &= attachment.width() == 0;
        add(new Item.Box(attachment.width()), new Mark.Attached(attachment));
        return null;
    }
}
