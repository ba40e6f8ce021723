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

    boolean isLetters() {
        return mark instanceof Mark.Part;
    }

    /** Letters, which are tracked a little where lines are justified. */
    static Cell letters(Mark.Part part, List<Shaped> runs, boolean justified) {
        int glyphs = justified ? runs.stream().mapToInt(Shaped::size).sum() : 0;
        long size = part.word().look().style().font().size().sp();
        return new Cell(part, runs, WordSetter.width(runs), Texture.LETTERS.stretch(size) * glyphs,
                Texture.LETTERS.shrink(size) * glyphs);
    }

    static Cell wordSpace(Mark.Space space) {
        long width = WordSetter.width(space.runs());
        return new Cell(space, space.runs(), width, Texture.SPACES.stretch(width), Texture.SPACES.shrink(width));
    }

    static Cell glue(Mark mark, List<Shaped> runs, Item.Glue glue) {
        return new Cell(mark, runs, glue.width(), glue.stretch(), glue.shrink());
    }
}
