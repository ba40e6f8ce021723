package press.apparat.page;

import java.util.List;
import java.util.Optional;
import press.apparat.galley.Strip;
import press.apparat.placed.Placed;

/** Finds the lines among placed things. */
final class SetLines implements Placed.Cases<Optional<Placed.SetLine>> {
    private static final SetLines LINES = new SetLines();

    /** The first line of some strips with such a leading, and where it stands below their top; in sp. */
    static Optional<Long> first(List<Strip> strips, long leading) {
        long y = 0;
        for (Strip strip : strips) {
            for (Placed.SetLine line : lines(strip)) {
                if (line.paragraph().leading() == leading) {
                    return Optional.of(y + line.y());
                }
            }
            y += strip.height();
        }
        return Optional.empty();
    }

    /** The baseline of a strip's last line, from its top. */
    static Optional<Long> last(Strip strip) {
        return lines(strip).stream().map(Placed.SetLine::y).reduce(Math::max);
    }

    private static List<Placed.SetLine> lines(Strip strip) {
        return strip.content().stream().flatMap(placed -> placed.match(LINES).stream()).toList();
    }

    @Override
    public Optional<Placed.SetLine> line(Placed.SetLine line) {
        return Optional.of(line);
    }

    @Override
    public Optional<Placed.SetLine> glyphs(Placed.Glyphs glyphs) {
        return Optional.empty();
    }

    @Override
    public Optional<Placed.SetLine> rule(Placed.Rule rule) {
        return Optional.empty();
    }

    @Override
    public Optional<Placed.SetLine> picture(Placed.Picture picture) {
        return Optional.empty();
    }

    @Override
    public Optional<Placed.SetLine> link(Placed.Link link) {
        return Optional.empty();
    }

    @Override
    public Optional<Placed.SetLine> anchor(Placed.Anchor anchor) {
        return Optional.empty();
    }
}
