package press.apparat.inspection;

import java.util.stream.IntStream;
import press.apparat.placed.Placed;
import press.apparat.type.Shaped;

/** A word space on a line, in sp: where it begins, how wide it is, and how wide the font has it. */
record WordSpace(long x, long width, long natural) {
    static WordSpace between(Placed.Glyphs space, Placed.Glyphs next) {
        Shaped run = space.run();
        return new WordSpace(space.x(), next.x() - space.x(), run.font().sp(IntStream.of(run.advances()).sum()));
    }

    double ratio() {
        return (double) width / natural;
    }

    long end() {
        return x + width;
    }
}
