package press.apparat.inspection;

import java.util.stream.IntStream;
import press.apparat.placed.Placed;
import press.apparat.type.Shaped;

/**
 * A word space on a line, in sp: where it begins, how wide it is, and how wide the font has it; with what stands between
 * all letters where they are set further apart than a line is filled by (CSS Text Level 3, clause 8.2: letter-spacing
 * follows each character, a space as well).
 */
record WordSpace(long x, long width, long natural) {
    /** Letters further apart, in em, are so because the style wants them so (TYPOGRAPHY 15). */
    private static final double LETTERSPACED = 0.02;

    static WordSpace between(Placed.Glyphs space, Placed.Glyphs next) {
        Shaped run = space.run();
        long advance = run.font().sp(IntStream.of(run.advances()).sum());
        long tracking = run.font().tracking().sp();
        boolean letterspaced = tracking > LETTERSPACED * run.font().size().sp();
        return new WordSpace(space.x(), next.x() - space.x(), letterspaced ? advance + tracking : advance);
    }

    double ratio() {
        return (double) width / natural;
    }

    long end() {
        return x + width;
    }
}
