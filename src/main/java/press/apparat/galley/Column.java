package press.apparat.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.apparat.placed.Placed;

/** Strips as they are set, one below the other. Margins that meet collapse to the greater (CSS 2.2, clause 8.3.1). */
final class Column {
    private final List<Strip> strips = new ArrayList<>();
    private final List<Placed> waiting = new ArrayList<>();
    private final Map<String, String> strings = new TreeMap<>();
    private List<Placed> marker = List.of();
    private long margin;
    private boolean kept;
    private long toKeep;

    /** White of at least this height. */
    void margin(long height) {
        margin = Math.max(margin, height);
    }

    /** A place at the top of whatever comes next. */
    void anchor(String id) {
        waiting.add(new Placed.Anchor(id, 0, 0));
    }

    /** A named string, set by whatever comes next. */
    void string(String name, String value) {
        strings.put(name, value);
    }

    /** Things to stand on the baseline of the next line, in coordinates that have it at y = 0. */
    void mark(List<Placed> things) {
        List<Placed> all = new ArrayList<>(marker);
        all.addAll(things);
        marker = List.copyOf(all);
    }

    List<Placed> takeMarker() {
        List<Placed> taken = marker;
        marker = List.of();
        return taken;
    }

    void add(Strip strip) {
        settleMargin();
        Strip anchored = waiting.isEmpty() ? strip : strip.over(waiting);
        Strip named = strings.isEmpty() ? anchored : anchored.setting(strings);
        toKeep -= strip.height();
        kept = toKeep > 0;
        strips.add(kept ? named.after(Strip.Cost.FORBIDDEN) : named);
        waiting.clear();
        strings.clear();
    }

    private void settleMargin() {
        if (margin > 0) {
            strips.add(Strip.space(margin).after(kept ? Strip.Cost.FORBIDDEN : Strip.Cost.FREE));
            margin = 0;
        }
    }

    /** What was set last is not parted from what comes next. */
    void keepWithNext() {
        for (int i = strips.size() - 1; i >= 0; i--) {
            strips.set(i, strips.get(i).after(Strip.Cost.FORBIDDEN));
            if (!strips.get(i).space()) {
                break;
            }
        }
        kept = true;
    }

    /** Nothing from one strip to before another is parted, unless no page holds it all. */
    void keepTogether(int from, int to, long depth) {
        if (strips.subList(from, to).stream().mapToLong(Strip::height).sum() <= depth) {
            for (int i = from; i < to - 1; i++) {
                strips.set(i, strips.get(i).after(Strip.Cost.FORBIDDEN));
            }
        }
    }

    /** What was set last is not parted from as much of what comes next as takes this height. */
    void keepWithNext(long height) {
        keepWithNext();
        toKeep = height;
    }

    int size() {
        return strips.size();
    }

    /** White up to a whole line below what was set since {@code from}, so that what follows is on the grid again. */
    void evenOut(int from, long line) {
        long over = strips.subList(from, strips.size()).stream().mapToLong(Strip::height).sum() % line;
        if (over > 0) {
            strips.add(Strip.space(line - over).after(kept ? Strip.Cost.FORBIDDEN : Strip.Cost.FREE));
        }
    }

    /** Draws things under every strip set since {@code from}. */
    void ground(int from, java.util.function.LongFunction<List<Placed>> drawn) {
        for (int i = from; i < strips.size(); i++) {
            strips.set(i, strips.get(i).over(drawn.apply(strips.get(i).height())));
        }
    }

    /** Everything set; what waited for a next strip stands on a last one without height. */
    List<Strip> strips() {
        if (!waiting.isEmpty() || !strings.isEmpty()) {
            add(Strip.of(0, List.of()));
        }
        return List.copyOf(strips);
    }
}
