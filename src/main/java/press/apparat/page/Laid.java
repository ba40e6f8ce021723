package press.apparat.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import press.apparat.galley.ColumnSet;
import press.apparat.galley.HungNote;
import press.apparat.galley.PageFloat;
import press.apparat.galley.Passage;
import press.apparat.galley.Strip;

/** What of a galley is not only passages one below the other: floats, heads of tables that come again, columns. */
final class Laid {
    private final List<Passage> passages;
    private final long line;
    private final List<PageFloat> floats = new ArrayList<>();
    private final int[] before;
    private final List<List<Rest>> notes = new ArrayList<>();
    private final boolean plain;
    private final boolean columned;
    private final Map<Stretch, Long> known = new HashMap<>();

    /** @param hung the notes of the passages, to which those of the floats are added */
    Laid(List<Passage> passages, long line, List<HungNote> hung) {
        this.passages = passages;
        this.line = line;
        before = new int[passages.size() + 1];
        for (int i = 0; i < passages.size(); i++) {
            passages.get(i).floated().ifPresent(thing -> add(thing, hung));
            before[i + 1] = floats.size();
        }
        plain = passages.stream().allMatch(passage -> passage.continuation().isEmpty());
        columned = passages.stream().anyMatch(passage -> passage.columns().isPresent());
    }

    private void add(PageFloat thing, List<HungNote> hung) {
        floats.add(thing);
        int first = hung.size();
        hung.addAll(thing.notes());
        notes.add(IntStream.range(first, hung.size()).mapToObj(note -> new Rest(note, 0)).toList());
    }

    /** How many floats have their places before a passage. */
    int floats(int passage) {
        return before[passage];
    }

    PageFloat floated(int number) {
        return floats.get(number);
    }

    List<Rest> notes(int number) {
        return notes.get(number);
    }

    /** What stands once more at the head of a page that begins at a break; columns have it at the head of each. */
    List<Strip> continuation(Break from) {
        int passage = from.passage();
        while (from.line() == 0 && passage < passages.size() && isEmpty(passages.get(passage))) {
            passage++;
        }
        boolean none = passage == passages.size() || from.line() > 0 || passages.get(passage).columns().isPresent();
        return none ? List.of() : passages.get(passage).continuation();
    }

    private static boolean isEmpty(Passage passage) {
        return passage.strips().stream().noneMatch(Run::isThing);
    }

    /** How much higher a page is than all its strips one below the other, in sp; less than 0 if columns save height. */
    long beyond(Break from, Break to) {
        long head = plain ? 0 : continuation(from).stream().mapToLong(Strip::height).sum();
        return columned ? head - known.computeIfAbsent(Stretch.of(from, to), this::saved) : head;
    }

    /** A place after so many strips of a version of a passage. */
    private record Cut(int passage, int version, int strip) {
        static Cut of(Break at) {
            return new Cut(at.passage(), at.version(), at.line());
        }
    }

    /** What a page holds. */
    private record Stretch(Cut from, Cut to) {
        static Stretch of(Break from, Break to) {
            return new Stretch(Cut.of(from), Cut.of(to));
        }

        int first() {
            return from.passage();
        }

        int end() {
            return to.strip() > 0 ? to.passage() + 1 : to.passage();
        }

        /** What it holds of a passage, one that it parts in the version that is parted. */
        List<Strip> strips(int number, Passage passage) {
            int first = number == from.passage() ? from.strip() : 0;
            int version = number == to.passage() ? to.version() : first > 0 ? from.version() : 0;
            List<Strip> all = passage.versions().get(version).strips();
            return all.subList(first, number == to.passage() ? to.strip() : all.size());
        }
    }

    private long saved(Stretch page) {
        long saved = 0;
        for (int first = page.first(); first < page.end();) {
            Optional<ColumnSet> set = passages.get(first).columns();
            List<Held> strips = new ArrayList<>();
            int passage = first;
            while (passage < page.end() && passages.get(passage).columns().equals(set)) {
                for (Strip strip : page.strips(passage, passages.get(passage))) {
                    strips.add(held(passage, strip));
                }
                passage++;
            }
            saved += set.map(columns -> saved(columns, Held.withoutSpace(strips))).orElse(0L);
            first = passage;
        }
        return saved;
    }

    private long saved(ColumnSet set, List<Held> strips) {
        return strips.stream().mapToLong(Held::height).sum() - new Columns(set, line).height(strips);
    }

    Held held(int passage, Strip strip) {
        Passage whole = passages.get(passage);
        boolean begins = whole.columns().isPresent() && whole.strips().get(0) == strip;
        return new Held(strip, whole.columns(), begins ? whole.continuation() : List.of());
    }

    /** The strips of a page, with those that share columns side by side as one. */
    List<Strip> composed(List<Held> held) {
        List<Strip> strips = new ArrayList<>();
        for (int first = 0; first < held.size();) {
            Optional<ColumnSet> set = held.get(first).columns();
            int end = first + 1;
            while (set.isPresent() && end < held.size() && held.get(end).columns().equals(set)) {
                end++;
            }
            strips.addAll(composed(set, held.subList(first, end)));
            first = end;
        }
        return strips;
    }

    private List<Strip> composed(Optional<ColumnSet> set, List<Held> held) {
        List<Held> shared = Held.withoutSpace(held);
        List<Strip> strips = held.stream().map(Held::strip).toList();
        if (set.isEmpty() || shared.isEmpty()) {
            return strips;
        }
        int from = 0;
        while (strips.get(from).space()) {
            from++;
        }
        List<Strip> composed = new ArrayList<>(strips.subList(0, from));
        composed.add(new Columns(set.get(), line).strip(shared));
        composed.addAll(strips.subList(from + shared.size(), strips.size()));
        return composed;
    }
}
