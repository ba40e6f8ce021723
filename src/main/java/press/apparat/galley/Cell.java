package press.apparat.galley;

import java.util.List;
import press.apparat.line.Item;
import press.apparat.type.Shaped;

/**
 * A thing on a line, as it will be printed.
 *
 * @param runs its glyphs; none for glue without a trace
 * @param width its natural width in sp
 */
record Cell(Mark mark, List<Shaped> runs, long width, long stretch, long shrink) {
    static Cell fixed(Mark mark, List<Shaped> runs) {
        return new Cell(mark, runs, WordSetter.width(runs), 0, 0);
    }

    static Cell glue(Mark mark, List<Shaped> runs, Item.Glue glue) {
        return new Cell(mark, runs, glue.width(), glue.stretch(), glue.shrink());
    }
}
