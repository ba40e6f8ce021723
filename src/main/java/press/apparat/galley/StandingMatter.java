package press.apparat.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import press.apparat.placed.Placed;

/** Passages that are set and stand one below the other; each is known by its number. */
final class StandingMatter {
    private final List<Passage> passages = new ArrayList<>();

    void add(Passage passage) {
        passages.add(passage);
    }

    int size() {
        return passages.size();
    }

    List<Passage> passages() {
        return List.copyOf(passages);
    }

    /** Of what was set since {@code from}, in sp. */
    long height(int from) {
        return height(from, passages.size());
    }

    private long height(int from, int to) {
        return passages.subList(from, to).stream().mapToLong(Passage::height).sum();
    }

    /** The last passage, and the white below it, is not parted from what comes next. */
    void keepLast() {
        boolean space = true;
        for (int i = passages.size() - 1; i >= 0 && space; i--) {
            space = passages.get(i).isSpace();
            passages.set(i, passages.get(i).keptWithNext());
        }
    }

    /** Nothing from one passage to before another is parted, unless no page holds it all. */
    void keepTogether(int from, int to, long depth) {
        boolean fits = height(from, to) <= depth;
        for (int i = from; i < to && fits; i++) {
            passages.set(i,
                    i < to - 1 ? passages.get(i).keptTogether().keptWithNext() : passages.get(i).keptTogether());
        }
    }

    /** What was set since {@code from} is not parted within its first so many sp; nor is it held to more than it has. */
    void hold(int from, long height) {
        long left = height;
        for (int i = from; i < passages.size() && left > 0; i++) {
            Passage held = passages.get(i).held(left);
            left -= held.height();
            passages.set(i, left > 0 && i < passages.size() - 1 ? held.keptWithNext() : held);
        }
    }

    /**
     * What was set since {@code from} keeps its places between lines of the grid on each page that it goes on to, so
     * that what follows is on the grid there; but not what itself ends between them.
     */
    void keepOffsets(int from, long line) {
        if (height(from) % line != 0) {
            return;
        }
        long above = 0;
        for (int i = from; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            passages.set(i, passage.offset(above % line));
            above += passage.height();
        }
    }

    /** What was set from {@code head} to before {@code rows} stands once more above each of the next on a new page. */
    void repeat(int head, int rows) {
        List<Strip> strips = passages.subList(head, rows).stream().flatMap(passage -> passage.strips().stream())
                .dropWhile(Strip::space).map(Repeated::of).toList();
        for (int i = rows; i < passages.size(); i++) {
            passages.set(i, passages.get(i).continuing(strips));
        }
    }

    /** Strips that stand above each of the next passages where it begins a column or a page, before those it has already. */
    void continuing(int from, List<Strip> head) {
        for (int i = from; i < passages.size(); i++) {
            List<Strip> all = new ArrayList<>(head);
            all.addAll(passages.get(i).continuation());
            passages.set(i, passages.get(i).continuing(List.copyOf(all)));
        }
    }

    /** The notes called since {@code from} that are wanted, which hang on nothing any more. */
    List<HungNote> takeNotes(int from, Predicate<HungNote> wanted) {
        List<HungNote> taken = passages.subList(from, passages.size()).stream()
                .flatMap(passage -> passage.strips().stream()).flatMap(strip -> strip.notes().stream()).filter(wanted)
                .toList();
        for (int i = from; i < passages.size(); i++) {
            passages.set(i, passages.get(i).each(strip -> strip.withoutNotes(wanted)));
        }
        return taken;
    }

    /** Draws things under every strip set since {@code from}, but for the margin above the first (CSS 2.2, clause 8.3.1). */
    void ground(int from, LongFunction<List<Placed>> drawn) {
        int first = from;
        while (first < passages.size() && passages.get(first).isSpace()) {
            first++;
        }
        for (int i = first; i < passages.size(); i++) {
            passages.set(i, passages.get(i).each(strip -> strip.over(drawn.apply(strip.height()))));
        }
    }
}
