package press.apparat.page;

import java.util.ArrayList;
import java.util.List;
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
    private final Optional<Columned> columned;

    /** @param hung the notes of the passages, to which those of the floats are added */
    Laid(List<Passage> passages, long line, List<HungNote> hung) {
        this.passages = passages;
        this.line = line;
        before = new int[passages.size() + 1];
        for (int i = 0; i < passages.size(); i++) {
            passages.get(i).floated().ifPresent(thing -> add(thing, hung));
            before[i + 1] = floats.size();
        }
        plain = passages.stream().allMatch(passage -> passage.continuation().isEmpty() && passage.offset().isEmpty());
        columned = passages.stream().anyMatch(passage -> passage.columns().isPresent())
                ? Optional.of(new Columned(IntStream.range(0, passages.size()).mapToObj(this::held).toList(), line))
                : Optional.empty();
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

    /**
     * What stands at the head of a page that begins at a break, above its first strip: the head of a table once more,
     * white down to where the strip stands between two lines of the grid. Columns have it at the head of each.
     */
    List<Strip> head(Break from) {
        int passage = from.passage();
        while (from.line() == 0 && passage < passages.size() && isEmpty(passages.get(passage))) {
            passage++;
        }
        boolean none = passage == passages.size() || passages.get(passage).columns().isPresent();
        return none ? List.of() : head(passages.get(passage), from);
    }

    private List<Strip> head(Passage passage, Break from) {
        List<Strip> above = passage.versions().get(from.version()).strips().subList(0, from.line());
        return from.line() == 0
                ? lowered(passage.continuation(), passage.offset())
                : lowered(List.of(), passage.offset().map(offset -> offset + height(above)));
    }

    /** Strips at a page's head, so that what comes next stands so far below a line of the grid. */
    private List<Strip> lowered(List<Strip> strips, Optional<Long> offset) {
        long white = offset.map(below -> Math.floorMod(below - height(strips), line)).orElse(0L);
        if (white == 0) {
            return strips;
        }
        List<Strip> lowered = new ArrayList<>(strips);
        lowered.add(Strip.space(white));
        return lowered;
    }

    private static long height(List<Strip> strips) {
        return strips.stream().mapToLong(Strip::height).sum();
    }

    private static boolean isEmpty(Passage passage) {
        return passage.strips().stream().noneMatch(Run::isThing);
    }

    /** How much higher a page is than all its strips one below the other, in sp; less than 0 if columns save height. */
    long beyond(Break from, Break to) {
        long head = plain ? 0 : height(head(from));
        return head - columned.map(columns -> columns.saved(from, to)).orElse(0L);
    }

    /** How far apart the columns of a page end, in sp; 0 if it has none. */
    long apart(Break from, Break to) {
        return columned.map(columns -> columns.apart(from, to)).orElse(0L);
    }

    private List<Held> held(int passage) {
        return passages.get(passage).strips().stream().map(strip -> held(passage, strip)).toList();
    }

    Held held(int passage, Strip strip) {
        Passage whole = passages.get(passage);
        boolean begins = whole.columns().isPresent() && whole.strips().get(0) == strip;
        return new Held(strip, whole.columns(), begins ? lowered(whole.continuation(), whole.offset()) : List.of());
    }

    /** The strips of a page, with those that share columns side by side as one. */
    List<Strip> composed(List<Held> held) {
        List<Strip> strips = new ArrayList<>();
        for (int first = 0; first < held.size();) {
            Optional<ColumnSet> set = held.get(first).columns();
            int end = first + 1;
            while (end < held.size() && held.get(end).columns().equals(set)) {
                end++;
            }
            List<Held> together = held.subList(first, end);
            strips.addAll(set.map(shared -> new Columns(shared, line, together).composed())
                    .orElseGet(() -> together.stream().map(Held::strip).toList()));
            first = end;
        }
        return strips;
    }
}
