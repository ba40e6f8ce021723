package press.apparat.galley;

import java.util.ArrayList;
import java.util.List;
import press.apparat.placed.Placed;
import press.apparat.placed.Tag;
import press.apparat.type.Font;
import press.apparat.type.Shaped;

/** Places the cells of one line, from left to right, and the links that cover them. */
final class LineContent implements Mark.Cases<Void>, Attachment.Kinds<Void> {
    private final Spread spread;
    private final long start;
    private final long baseline;
    private final List<Placed> placed = new ArrayList<>();
    private final List<HungNote> notes = new ArrayList<>();
    private final LinkRects links;
    private long natural;
    private double added;
    /** Of its last letters: in em, beyond what their style asks for, and in shares of their width. */
    private double tracking;
    private double expansion;
    private Cell cell = Cell.fixed(Mark.Nothing.HERE, List.of(), 0);

    LineContent(Spread spread, long left, long baseline) {
        this.spread = spread;
        this.start = left + spread.start();
        this.baseline = baseline;
        this.links = new LinkRects(placed, baseline);
    }

    /** Ends the line with what is known of it. */
    void end(Placed.SetLine line) {
        links.close();
        placed.add(line.with(tracking, expansion));
    }

    void add(Placed thing) {
        placed.add(thing);
    }

    List<Placed> placed() {
        return placed;
    }

    List<HungNote> notes() {
        return notes;
    }

    void set(Cell next) {
        cell = next;
        next.mark().match(this);
        natural += next.width();
        added += spread.added(next);
    }

    /** Rounded once, from the line's start, so that no error adds up. */
    private long x() {
        return start + natural + Math.round(added);
    }

    private long width() {
        return cell.width() + Math.round(spread.added(cell));
    }

    private void glyphs(List<Shaped> runs, Look look) {
        placed.addAll(WordSetter.placed(runs, look, x(), baseline));
        links.cover(look, x(), width());
        Decoration.of(look, x(), baseline, width()).forEach(placed::add);
    }

    @Override
    public Void part(Mark.Part part) {
        Look look = part.word().look();
        glyphs(cell.runs(), look);
        cell.runs().forEach(run -> letters(run.font(), look));
        return null;
    }

    private void letters(Font font, Look look) {
        long more = font.tracking().minus(look.style().font().letterSpacing()).sp();
        tracking = (double) more / font.size().sp();
        expansion = font.expanded() - 1;
    }

    @Override
    public Void space(Mark.Space space) {
        glyphs(cell.runs(), space.look());
        return null;
    }

    /** It stands for a soft hyphen, so that the word is read and searched as a whole. */
    @Override
    public Void hyphen(Mark.Hyphen hyphen) {
        for (Shaped run : cell.runs()) {
            Placed.Glyphs glyphs = WordSetter.glyphs(run, hyphen.look(), x(), baseline);
            placed.add(glyphs.standingFor("\u00ad"));
        }
        links.cover(hyphen.look(), x(), width());
        return null;
    }

    /** The pattern as often as it fits, at multiples of its width, so that leaders of lines stand below each other. */
    @Override
    public Void leader(Mark.Leader leader) {
        Look look = leader.piece().look();
        List<Shaped> pattern = look.shape(leader.piece().pattern().strip());
        long step = Math.max(WordSetter.width(pattern), look.style().font().size().sp() / 2);
        long right = x() + width();
        for (long at = -Math.floorDiv(-x() - step / 2, step) * step; at + step <= right; at += step) {
            for (Placed dot : WordSetter.placed(pattern, look, at, baseline)) {
                placed.add(((Placed.Glyphs) dot).standingFor(""));
            }
        }
        links.cover(look, x(), width());
        return null;
    }

    @Override
    public Void attached(Mark.Attached attached) {
        return attached.attachment().match(this);
    }

    @Override
    public Void nothing(Mark.Nothing nothing) {
        return null;
    }

    @Override
    public Void anchor(Attachment.Anchor anchor) {
        placed.add(new Placed.Anchor(anchor.id(), x(), 0));
        return null;
    }

    @Override
    public Void call(Attachment.Call call) {
        call.notes().forEach(note -> notes.add(note.calledAt(baseline)));
        return null;
    }

    @Override
    public Void inset(Attachment.Inset inset) {
        Tag tag = inset.look().tag();
        placed.add(
                new Placed.Picture(inset.image(), x(), baseline - inset.height(), inset.width(), inset.height(), tag));
        return null;
    }

    @Override
    public Void gap(Attachment.Gap gap) {
        return null;
    }
}
