package press.apparat.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import press.apparat.placed.Placed;

/** Passages as they are set, one below the other. Margins that meet collapse to the greater (CSS 2.2, clause 8.3.1). */
final class Column {
    private final boolean onPages;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Placed> waiting = new ArrayList<>();
    private final Map<String, String> strings = new TreeMap<>();
    private List<Placed> marker = List.of();
    private long margin;
    private boolean kept;
    private long toKeep;

    private Column(boolean onPages) {
        this.onPages = onPages;
    }

    /** One that is broken into pages, so that its passages may be wanted in several ways. */
    static Column ofPages() {
        return new Column(true);
    }

    /** The column of a cell or a note. */
    static Column apart() {
        return new Column(false);
    }

    boolean onPages() {
        return onPages;
    }

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
    void marker(List<Placed> things) {
        marker = things;
    }

    List<Placed> takeMarker() {
        List<Placed> taken = marker;
        marker = List.of();
        return taken;
    }

    void add(Strip strip) {
        add(Passage.of(strip));
    }

    void add(Passage passage) {
        settleMargin();
        passages.add(passage.with(strips -> held(headed(strips))));
        toKeep -= passage.versions().get(0).height();
        kept = toKeep > 0;
        waiting.clear();
        strings.clear();
    }

    /** With what waited for a next strip. */
    private List<Strip> headed(List<Strip> strips) {
        if (waiting.isEmpty() && strings.isEmpty()) {
            return strips;
        }
        List<Strip> headed = new ArrayList<>(strips);
        headed.set(0, strips.get(0).over(waiting).setting(strings));
        return headed;
    }

    /** As much of it kept together as is still to be kept with what is above. */
    private List<Strip> held(List<Strip> strips) {
        List<Strip> held = new ArrayList<>(strips);
        long left = toKeep;
        for (int i = 0; i < held.size() && left > held.get(i).height(); i++) {
            left -= held.get(i).height();
            held.set(i, held.get(i).after(Strip.Cost.FORBIDDEN));
        }
        return held;
    }

    private void settleMargin() {
        if (margin > 0) {
            passages.add(Passage.of(Strip.space(margin).after(kept ? Strip.Cost.FORBIDDEN : Strip.Cost.FREE)));
            margin = 0;
        }
    }

    /** What was set last is not parted from what comes next. */
    void keepWithNext() {
        boolean space = true;
        for (int i = passages.size() - 1; i >= 0 && space; i--) {
            space = passages.get(i).isSpace();
            passages.set(i, passages.get(i).with(Column::keptAtEnd));
        }
        kept = true;
    }

    private static List<Strip> keptAtEnd(List<Strip> strips) {
        List<Strip> kept = new ArrayList<>(strips);
        kept.set(kept.size() - 1, kept.get(kept.size() - 1).after(Strip.Cost.FORBIDDEN));
        return kept;
    }

    /** Nothing set since {@code from} is parted. */
    void keepTogether(int from) {
        for (int i = from; i < passages.size(); i++) {
            passages.set(i, passages.get(i).with(i < passages.size() - 1 ? Column::keptWhole : Column::keptInside));
        }
    }

    private static List<Strip> keptWhole(List<Strip> strips) {
        return strips.stream().map(strip -> strip.after(Strip.Cost.FORBIDDEN)).toList();
    }

    private static List<Strip> keptInside(List<Strip> strips) {
        List<Strip> kept = new ArrayList<>(keptWhole(strips));
        kept.set(kept.size() - 1, strips.get(strips.size() - 1));
        return kept;
    }

    /** What was set last is not parted from as much of what comes next as takes this height. */
    void keepWithNext(long height) {
        keepWithNext();
        toKeep = height;
    }

    int size() {
        return passages.size();
    }

    /** White up to a whole line below what was set since {@code from}, so that what follows is on the grid again. */
    void evenOut(int from, long line) {
        long over = passages.subList(from, passages.size()).stream()
                .mapToLong(passage -> passage.versions().get(0).height()).sum() % line;
        if (over > 0) {
            passages.add(Passage.of(Strip.space(line - over).after(kept ? Strip.Cost.FORBIDDEN : Strip.Cost.FREE)));
        }
    }

    /** The notes called since {@code from} that are wanted, which hang on nothing any more. */
    List<HungNote> takeNotes(int from, Predicate<HungNote> wanted) {
        List<HungNote> taken = passages.subList(from, passages.size()).stream()
                .flatMap(passage -> passage.strips().stream()).flatMap(strip -> strip.notes().stream()).filter(wanted)
                .toList();
        for (int i = from; i < passages.size(); i++) {
            passages.set(i,
                    passages.get(i).with(strips -> strips.stream().map(strip -> strip.withoutNotes(wanted)).toList()));
        }
        return taken;
    }

    /** Draws things under every strip set since {@code from}. */
    void ground(int from, LongFunction<List<Placed>> drawn) {
        for (int i = from; i < passages.size(); i++) {
            passages.set(i, passages.get(i)
                    .with(strips -> strips.stream().map(strip -> strip.over(drawn.apply(strip.height()))).toList()));
        }
    }

    /** Everything set; what waited for a next strip stands on a last one without height. */
    List<Passage> passages() {
        if (!waiting.isEmpty() || !strings.isEmpty()) {
            add(Strip.of(0, List.of()));
        }
        return List.copyOf(passages);
    }

    /** Everything set, each passage as it is best by itself. */
    List<Strip> strips() {
        return passages().stream().flatMap(passage -> passage.strips().stream()).toList();
    }
}
