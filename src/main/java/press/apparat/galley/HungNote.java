package press.apparat.galley;

import java.util.List;
import java.util.Optional;

/**
 * A note that hangs on the strip of its call, or a gloss on that of its term.
 *
 * @param id in the edition
 * @param strips its lines, as they are at the foot of a page
 * @param side how it stands beside the text instead, if it is to
 * @param runIn how it stands in one paragraph with others of its series, if it does
 * @param turn its place among the notes of its galley as they are read; on lines side by side they are called in another
 */
public record HungNote(String id, Series series, List<Strip> strips, Optional<Sidenote> side, Optional<RunIn> runIn,
        int turn) {
    /** One that is read where it is called. */
    public HungNote(String id, Series series, List<Strip> strips, Optional<Sidenote> side, Optional<RunIn> runIn) {
        this(id, series, strips, side, runIn, 0);
    }

    /** A note at the foot of the page, of a series that comes in the order of prefixes. */
    public HungNote(String id, String prefix, List<Strip> strips) {
        this(id, new Series(prefix, 0, 0, false), strips, Optional.empty(), Optional.empty());
    }

    /**
     * The series of a note.
     *
     * @param order its place among all series
     * @param space above its notes at the foot of a page, if another series stands there before it, in sp
     * @param markedByPage whether its marks depend on what stands on the same page
     */
    public record Series(String prefix, int order, long space, boolean markedByPage) {
    }

    /** The same, called on a line with its baseline so far below the top of its strip. */
    HungNote calledAt(long baseline) {
        return new HungNote(id, series, strips, side.map(s -> s.calledAt(baseline)), runIn, turn);
    }

    /** The same, its strip so much lower in a greater one. */
    public HungNote lowered(long distance) {
        return new HungNote(id, series, strips, side.map(s -> s.lowered(distance)), runIn, turn);
    }
}
