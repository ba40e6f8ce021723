package press.apparat.page;

import java.util.ArrayList;
import java.util.List;

/** Cuts the notes that ask for room at a page's foot until they fit. */
final class NoteCutter {
    private final Notes notes;
    private final List<Rest> asking;
    private final int[] ends;

    NoteCutter(Notes notes, List<Rest> asking) {
        this.notes = notes;
        this.asking = asking;
        ends = asking.stream().mapToInt(rest -> notes.note(rest).end()).toArray();
    }

    /** The height of the notes if each is cut as soon as it may. */
    long least() {
        long least = 0;
        for (int i = 0; i < ends.length; i++) {
            least += height(i, shortest(i));
        }
        return least;
    }

    /** Cuts as few notes as can be, the last ones rather than the first; {@code room} is no less than the least. */
    Foot cut(long room) {
        for (long excess = height() - room; excess > 0; excess = height() - room) {
            int i = toCut(excess);
            ends[i] = notes.note(asking.get(i)).longest(asking.get(i).from(), height(i, ends[i]) - excess);
        }
        return foot(false);
    }

    /** The last note that can give as much by itself; if there is none, the last one that can give anything. */
    private int toCut(long excess) {
        int giving = 0;
        for (int i = ends.length - 1; i >= 0; i--) {
            long slack = height(i, ends[i]) - height(i, shortest(i));
            if (slack >= excess) {
                return i;
            }
            giving = slack > 0 ? Math.max(giving, i) : giving;
        }
        return giving;
    }

    /** Sets line after line as far as there is room, at least {@code least} of them, and cuts wherever that is. */
    Foot force(long room, int least) {
        long left = room;
        boolean full = false;
        for (int i = 0; i < ends.length; i++) {
            Rest rest = asking.get(i);
            int fitting = Math.max(notes.note(rest).fitting(rest.from(), left), i == 0 ? rest.from() + least : 0);
            ends[i] = full ? rest.from() : fitting;
            full |= ends[i] < notes.note(rest).end();
            left -= height(i, ends[i]);
        }
        return foot(true);
    }

    private int shortest(int i) {
        return notes.note(asking.get(i)).shortest(asking.get(i).from());
    }

    private long height(int i, int end) {
        return notes.note(asking.get(i)).height(asking.get(i).from(), end);
    }

    private long height() {
        long height = 0;
        for (int i = 0; i < ends.length; i++) {
            height += height(i, ends[i]);
        }
        return height;
    }

    private Foot foot(boolean forced) {
        List<Rest> over = new ArrayList<>();
        for (int i = 0; i < ends.length; i++) {
            Rest rest = asking.get(i);
            int from = ends[i] == rest.from() ? rest.from() : notes.note(rest).resume(ends[i]);
            if (from < notes.note(rest).end()) {
                over.add(new Rest(rest.note(), from));
            }
        }
        return new Foot(height(), over, forced && !over.isEmpty());
    }
}
