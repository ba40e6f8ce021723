package press.apparat.galley;

import java.util.List;
import java.util.Optional;
import press.apparat.style.Style;

/**
 * A note or a gloss that is to stand in the outer margin beside the line it belongs to. Lengths in sp.
 *
 * @param strips its lines, flush left
 * @param baseline of its first line, below its top
 * @param top where its top would best be, below the top of the strip that it hangs on; it may be above it
 */
public record Sidenote(List<Strip> strips, long baseline, long top, Shape shape) {
    /**
     * The column in which it stands.
     *
     * @param inside its distance from the text
     * @param space the least white between it and others
     * @param straight the edge to which its lines are flush, if it is one that is different on rectos and versos
     */
    public record Shape(long width, long inside, long space, Optional<Style.Edge> straight) {
    }

    /** Of its lines. */
    public long height() {
        return strips.stream().mapToLong(Strip::height).sum();
    }

    Sidenote calledAt(long line) {
        return new Sidenote(strips, baseline, line - baseline, shape);
    }

    Sidenote lowered(long distance) {
        return new Sidenote(strips, baseline, top + distance, shape);
    }
}
