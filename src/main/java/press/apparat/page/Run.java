package press.apparat.page;

import java.util.List;
import press.apparat.galley.Strip;

/** Strips one below the other, with sums over them; heights in sp. */
final class Run {
    private final List<Strip> strips;
    private final Sums[] sums;

    Run(List<Strip> strips) {
        this.strips = strips;
        sums = new Sums[strips.size() + 1];
        sums[0] = Sums.NONE;
        for (int i = 0; i < strips.size(); i++) {
            Strip strip = strips.get(i);
            sums[i + 1] = sums[i].plus(new Sums(strip.height(), strip.notes().size(), isThing(strip) ? 1 : 0));
        }
    }

    /** Neither space nor, without any height, only a place that something points to. */
    static boolean isThing(Strip strip) {
        return !strip.space() && (strip.height() > 0 || !strip.notes().isEmpty());
    }

    List<Strip> strips() {
        return strips;
    }

    int size() {
        return strips.size();
    }

    /** What the first {@code count} strips come to. */
    Sums sums(int count) {
        return sums[count];
    }

    /** The height of the first {@code count} strips. */
    long height(int count) {
        return sums[count].height();
    }

    /** How many things, not spaces, are among the first {@code count} strips. */
    int things(int count) {
        return sums[count].things();
    }

    int things() {
        return things(size());
    }

    /** The first strip that is a thing. */
    int firstThing() {
        int first = 0;
        while (first < size() && things(first + 1) == 0) {
            first++;
        }
        return first;
    }

    /** The height of what is no thing from strip {@code from} on. */
    long spaceAfter(int from) {
        int to = from;
        while (to < size() && things(to + 1) == things(from)) {
            to++;
        }
        return height(to) - height(from);
    }

    /** The height of what is no thing just before strip {@code to}. */
    long spaceBefore(int to) {
        int from = to;
        while (from > 0 && things(from - 1) == things(to)) {
            from--;
        }
        return height(to) - height(from);
    }
}
