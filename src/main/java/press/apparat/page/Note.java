package press.apparat.page;

import java.util.List;
import press.apparat.galley.HungNote;
import press.apparat.galley.RunIn;
import press.apparat.galley.Strip;

/** A hung note, measured, and the places where it can be cut. Places are indices of strips, heights in sp. */
final class Note {
    /** What must stand on either side of a cut. */
    private static final int LEAST_LINES = 2;

    private final HungNote hung;
    private final List<Strip> strips;
    private final long[] above;
    private final int[] lines;

    Note(HungNote hung) {
        this.hung = hung;
        strips = hung.strips();
        above = new long[strips.size() + 1];
        lines = new int[strips.size() + 1];
        long runIn = hung.runIn().map(RunIn::height).orElse(0L);
        for (int i = 0; i < strips.size(); i++) {
            above[i + 1] = hung.runIn().isPresent() ? runIn : above[i] + strips.get(i).height();
            lines[i + 1] = lines[i] + (strips.get(i).space() ? 0 : 1);
        }
    }

    HungNote hung() {
        return hung;
    }

    int end() {
        return strips.size();
    }

    /** Of one that is run in only the whole, which is its part of a paragraph. */
    long height(int from, int to) {
        return above[to] - above[from];
    }

    /** The first place to cut what begins at {@code from}; its end if it cannot be cut. */
    int shortest(int from) {
        for (int to = from + 1; to < end(); to++) {
            if (mayCut(from, to)) {
                return to;
            }
        }
        return end();
    }

    /** The height up to there. */
    long least(int from) {
        return height(from, shortest(from));
    }

    /** The last place to cut with no more than {@code room} before it; the first if there is none such. */
    int longest(int from, long room) {
        int found = shortest(from);
        for (int to = found + 1; to < end() && height(from, to) <= room; to++) {
            found = mayCut(from, to) ? to : found;
        }
        return found;
    }

    private boolean mayCut(int from, int to) {
        Strip last = strips.get(to - 1);
        return hung.runIn().isEmpty() && !last.space() && last.after().demerits() < Strip.Cost.FORBIDDEN.demerits()
                && lines[to] - lines[from] >= LEAST_LINES && lines[end()] - lines[to] >= LEAST_LINES;
    }

    /** How far it goes in so much room, wherever that cuts it. */
    int fitting(int from, long room) {
        if (hung.runIn().isPresent()) {
            return end();
        }
        int to = from;
        while (to < end() && height(from, to + 1) <= room) {
            to++;
        }
        return to;
    }

    /** What of it stands on a page from {@code from} on if it goes on overleaf at {@code next}. */
    NotePart part(int from, int next) {
        int to = next;
        while (to > from && strips.get(to - 1).space()) {
            to--;
        }
        return new NotePart(hung, from, to);
    }

    /** Where it goes on after a cut: space is dropped there. */
    int resume(int cut) {
        int from = cut;
        while (from < end() && strips.get(from).space()) {
            from++;
        }
        return from;
    }
}
