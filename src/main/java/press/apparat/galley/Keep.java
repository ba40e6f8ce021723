package press.apparat.galley;

import java.util.Optional;

/** Whether what was set last is parted from what comes next, and from how much of it. Heights in sp. */
final class Keep {
    private boolean kept;
    private long left;

    /** Not from what comes next. */
    void next() {
        kept = true;
    }

    /** Nor from as much of it as takes this height. */
    void next(long height) {
        kept = true;
        left = height;
    }

    /** A passage comes next: it is not parted within what is left of the height. */
    Passage take(Passage passage) {
        Passage held = passage.held(left);
        left -= passage.height();
        kept = left > 0;
        return held;
    }

    boolean isKept() {
        return kept;
    }

    /** What a break costs here. */
    Strip.Cost cost() {
        return kept ? Strip.Cost.FORBIDDEN : Strip.Cost.FREE;
    }

    /** The height of what comes next that is kept, if anything is. */
    Optional<Long> height() {
        return kept ? Optional.of(Math.max(0, left)) : Optional.empty();
    }
}
