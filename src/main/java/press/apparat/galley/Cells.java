package press.apparat.galley;

import java.util.ArrayList;
import java.util.List;
import press.apparat.line.Item;
import press.apparat.line.Line;
import press.apparat.type.Shaped;

/** Turns the marks of a line into cells: the parts of a word that stand together are joined, and shaped again as one. */
final class Cells implements Mark.Cases<Void> {
    private final Stick stick;
    private final int end;
    private final List<Cell> cells = new ArrayList<>();
    private int at;

    private Cells(Stick stick, int end) {
        this.stick = stick;
        this.end = end;
    }

    static List<Cell> of(Line line, Stick stick) {
        Cells cells = new Cells(stick, line.end());
        for (cells.at = line.start(); cells.at < line.end(); cells.at++) {
            stick.marks().get(cells.at).match(cells);
        }
        cells.lineEnd();
        return cells.cells;
    }

    /** A hyphen where the line breaks within a word; else a space, beyond the measure, so that words stay apart. */
    private void lineEnd() {
        Mark mark = stick.marks().get(end);
        if (mark instanceof Mark.Hyphen hyphen) {
            cells.add(Cell.fixed(hyphen, hyphen.runs(), ((Item.Penalty) stick.items().get(end)).width()));
        } else if (mark instanceof Mark.Space space) {
            cells.add(Cell.fixed(space, space.runs(), 0));
        } else if (end + 1 < stick.marks().size() && stick.marks().get(end + 1) instanceof Mark.Space space) {
            cells.add(Cell.fixed(space, space.runs(), 0));
        }
    }

    @Override
    public Void part(Mark.Part part) {
        Mark.Part joined = part;
        while (continues(joined)) {
            joined = new Mark.Part(part.word(), part.from(), ((Mark.Part) stick.marks().get(at + 2)).to());
            at += 2;
        }
        cells.add(Cell.letters(joined, shaped(joined), stick.justified()));
        return null;
    }

    /** Whether the next part of the same word, beyond a place where no line ended, stands on this line too. */
    private boolean continues(Mark.Part part) {
        return at + 2 < end && stick.marks().get(at + 2) instanceof Mark.Part next && next.word() == part.word();
    }

    private List<Shaped> shaped(Mark.Part part) {
        Word word = part.word();
        return word.whole(part.from(), part.to())
                ? word.runs()
                : word.look().shape(word.text().substring(part.from(), part.to()));
    }

    @Override
    public Void space(Mark.Space space) {
        boolean gives = stick.justified() && glue().stretch() > 0;
        cells.add(gives ? Cell.wordSpace(space) : Cell.fixed(space, space.runs(), glue().width()));
        return null;
    }

    private Item.Glue glue() {
        return (Item.Glue) stick.items().get(at);
    }

    /** Not at a line's end, a hyphen is not set. */
    @Override
    public Void hyphen(Mark.Hyphen hyphen) {
        return null;
    }

    @Override
    public Void leader(Mark.Leader leader) {
        cells.add(Cell.glue(leader, glue()));
        return null;
    }

    @Override
    public Void attached(Mark.Attached attached) {
        cells.add(Cell.fixed(attached, List.of(), attached.attachment().width()));
        return null;
    }

    @Override
    public Void nothing(Mark.Nothing nothing) {
        if (stick.items().get(at) instanceof Item.Glue glue) {
            cells.add(Cell.glue(nothing, glue));
        }
        return null;
    }
}
