package press.apparat.page;

import java.util.List;
import java.util.Optional;
import press.apparat.galley.Strip;
import press.apparat.placed.Placed;

/** Finds the lines among placed things. */
final class SetLines implements Placed.Cases<Optional<Placed.SetLine>> {
    private static final SetLines LINES = new SetLines();

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

    /** What stands on its side has no line as high as the text's. */
    @Override
    public Optional<Placed.SetLine> turned(Placed.Turned turned) {
        return Optional.empty();
    }
}
