package press.apparat.galley;

import java.util.List;
import java.util.Optional;
import press.apparat.placed.Placed;

/** Where lines stand, in sp below the top of their strip. */
public final class Baselines implements Placed.Cases<Optional<Long>> {
    private static final Baselines OF = new Baselines();

    private Baselines() {
    }

    /** The lowest of a strip's, since those of cells stand side by side; none where no line is in it. */
    public static Optional<Long> lowest(Strip strip) {
        return strip.content().stream().flatMap(placed -> placed.match(OF).stream()).reduce(Math::max);
    }

    /** That of the first line, which borders may stand above; in sp below the top of the first strip, 0 without a line. */
    static long first(List<Strip> strips) {
        long top = 0;
        for (Strip strip : strips) {
            Optional<Long> lowest = lowest(strip);
            if (lowest.isPresent()) {
                return top + lowest.get();
            }
            top += strip.height();
        }
        return 0;
    }

    @Override
    public Optional<Long> line(Placed.SetLine line) {
        return Optional.of(line.y());
    }

    @Override
    public Optional<Long> glyphs(Placed.Glyphs glyphs) {
        return Optional.empty();
    }

    @Override
    public Optional<Long> rule(Placed.Rule rule) {
        return Optional.empty();
    }

    @Override
    public Optional<Long> picture(Placed.Picture picture) {
        return Optional.empty();
    }

    @Override
    public Optional<Long> link(Placed.Link link) {
        return Optional.empty();
    }

    @Override
    public Optional<Long> anchor(Placed.Anchor anchor) {
        return Optional.empty();
    }

    @Override
    public Optional<Long> turned(Placed.Turned turned) {
        return Optional.empty();
    }
}
