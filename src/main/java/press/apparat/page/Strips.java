package press.apparat.page;

import java.util.List;
import java.util.Set;
import press.apparat.galley.Strip;

/**
 * The strips of a galley with sums over them, so that what a page would hold is known without going through it again.
 * A page is the strips from {@code from} to before {@code to}; space at its top and foot is dropped.
 */
final class Strips {
    private final List<Strip> strips;
    private final Notes notes;
    private final long[] above;
    private final int[] calls;
    private final int[] things;
    private final boolean sunk;

    /** @param depth of the galley's first page; the sink at its head is kept if what comes next still fits below */
    Strips(List<Strip> strips, long depth) {
        this.strips = strips;
        notes = new Notes(strips.stream().flatMap(strip -> strip.notes().stream()).toList(), depth);
        above = new long[strips.size() + 1];
        calls = new int[strips.size() + 1];
        things = new int[strips.size() + 1];
        for (int i = 0; i < strips.size(); i++) {
            add(i, strips.get(i));
        }
        int first = top(0);
        sunk = first < strips.size() && above[first + 1] <= depth;
    }

    private void add(int i, Strip strip) {
        above[i + 1] = above[i] + strip.height();
        calls[i + 1] = calls[i] + strip.notes().size();
        things[i + 1] = things[i] + (isThing(strip) ? 1 : 0);
    }

    /** Neither space nor, without any height, only a place that something points to. */
    private static boolean isThing(Strip strip) {
        return !strip.space() && (strip.height() > 0 || !strip.notes().isEmpty());
    }

    int size() {
        return strips.size();
    }

    Strip strip(int i) {
        return strips.get(i);
    }

    List<Strip> between(int from, int to) {
        return strips.subList(from, to);
    }

    Notes notes() {
        return notes;
    }

    /** How many notes are called before a strip. */
    int calls(int at) {
        return calls[at];
    }

    /** The ids of the notes that stand beside the text of a page. */
    Set<String> beside(int from, int to) {
        return notes.beside(calls[from], calls[to]);
    }

    /** How many things, not spaces, stand on a page. */
    int things(int from, int to) {
        return things[to] - things[from];
    }

    /** Whether there can be a page from {@code from} to {@code to}: neither it nor what follows is without things. */
    boolean isPage(int from, int to) {
        return to == size() || things(from, to) > 0 && things(to, size()) > 0;
    }

    /** The last break that a page can end at: as much text as its depth holds, one thing in any case. */
    int farthest(int from, long depth) {
        int to = from + 1;
        while (to < size() && (things(from, to + 1) <= 1 || height(from, to + 1) <= depth)) {
            to++;
        }
        return to;
    }

    /** What a break costs before the strip {@code to}; nothing at the end. */
    int demerits(int to) {
        return to == size() ? 0 : strips.get(to - 1).after().demerits();
    }

    /** The first strip of a page that takes room. */
    int start(int from) {
        return from == 0 && sunk ? 0 : top(from);
    }

    /** After the last strip of a page that takes room. */
    int end(int from, int to) {
        int end = to;
        while (end > from && !isThing(strips.get(end - 1))) {
            end--;
        }
        return end;
    }

    private int top(int from) {
        int start = from;
        while (start < size() && !isThing(strips.get(start))) {
            start++;
        }
        return start;
    }

    /** The height of a page's text. */
    long height(int from, int to) {
        return Math.max(0, above[end(from, to)] - above[start(from)]);
    }
}
