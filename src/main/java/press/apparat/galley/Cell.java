package press.apparat.galley;

import java.util.List;
import press.apparat.line.Item;
import press.apparat.measure.Length;
import press.apparat.type.Shaped;

/**
 * A thing on a line, as it will be printed. Widths in sp.
 *
 * @param runs its glyphs; none for glue without a trace
 * @param give by how much its letters may be set wider or narrower
 * @param white what of it is word space, all of it or nothing
 * @param stretch what it takes of a line's spare room where there is a leader
 */
record Cell(Mark mark, List<Shaped> runs, long width, long give, long white, long stretch) {
    private static final int TEN_THOUSANDTHS = 10_000;

    static Cell fixed(Mark mark, List<Shaped> runs, long width) {
        return new Cell(mark, runs, width, 0, 0, 0);
    }

    /** Letters, which give a little where lines are justified. */
    static Cell letters(Mark mark, List<Shaped> runs, boolean justified) {
        long width = WordSetter.width(runs);
        return new Cell(mark, runs, width, justified ? give(runs) : 0, 0, 0);
    }

    private static long give(List<Shaped> runs) {
        long give = 0;
        for (Shaped run : runs) {
            give += Texture.give(run.width(), run.font().size().sp(), run.size());
        }
        return give;
    }

    static Cell wordSpace(Mark.Space space) {
        long width = WordSetter.width(space.runs());
        return new Cell(space, space.runs(), width, 0, width, 0);
    }

    static Cell glue(Mark mark, Item.Glue glue) {
        return new Cell(mark, List.of(), glue.width(), 0, 0, glue.stretch());
    }

    /** The same with letters that give a share of what they may, from −1 to 1; a space's glyph is drawn like letters. */
    Cell fitted(double share) {
        if (give == 0 && white == 0) {
            return this;
        }
        List<Shaped> fitted = runs.stream().map(run -> fitted(run, share)).toList();
        return new Cell(mark, fitted, white > 0 ? width : WordSetter.width(fitted), give, white, stretch);
    }

    private static Shaped fitted(Shaped run, double share) {
        long more = Math.round(share * Texture.TRACKING * run.font().size().sp());
        return run.fitted(new Length(more), (int) Math.round(share * Texture.EXPANSION * TEN_THOUSANDTHS));
    }
}
