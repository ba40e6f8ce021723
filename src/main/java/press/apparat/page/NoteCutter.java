package press.apparat.page;

import java.util.ArrayList;
import java.util.List;
import press.apparat.galley.HungNote;

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

    /**
     * Cuts as few notes as can be, the last ones rather than the first, until they fit; those that are cut give more
     * if that brings all of them down to the height that is wished for.
     *
     * @param room no less than the least that they take
     */
    Foot cut(long room, long wished) {
        long extra = notes.extra(asking);
        for (long height = height() + extra; height > room; height = height() + extra) {
            int i = toCut(height - room);
            ends[i] = notes.note(asking.get(i)).longest(asking.get(i).from(), height(i, ends[i]) - height + wished);
        }
        return foot(false);
    }

    /** The last note that can give as much by itself; if there is none, the last one that can give anything. */
    private int toCut(long excess) {
        int giving = 0;
        for (int i = ends.length - 1; i >= 0; i--) {
            long slack = height(i, ends[i]) - notes.note(asking.get(i)).least(asking.get(i).from());
            if (slack >= excess) {
                return i;
            }
            giving = slack > 0 ? Math.max(giving, i) : giving;
        }
        return giving;
    }

    /** Sets one note after the other as far as there is room, and keeps back what cannot be cut so that it fits. */
    Foot force(long room) {
        long left = room - notes.extra(asking);
        for (int i = 0; i < ends.length; i++) {
            Note note = notes.note(asking.get(i));
            int from = asking.get(i).from();
            int end = height(i, note.end()) <= left ? note.end() : note.longest(from, left);
            ends[i] = height(i, end) <= left ? end : from;
            left = ends[i] < note.end() ? -1 : left - height(i, end);
        }
        return foot(true);
    }

    /** Sets lines of the first note wherever that cuts it, one line at least, so that something is set. */
    Foot forceFirst(long room) {
        int from = asking.get(0).from();
        for (int i = 0; i < ends.length; i++) {
            ends[i] = asking.get(i).from();
        }
        ends[0] = Math.max(from + 1, notes.note(asking.get(0)).fitting(from, room));
        return foot(true);
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

    /** How many notes are cut though others of their series stand below them. */
    private int interrupted() {
        int interrupted = 0;
        for (int i = 0; i + 1 < ends.length; i++) {
            boolean cut = ends[i] > asking.get(i).from() && ends[i] < notes.note(asking.get(i)).end();
            boolean goesOn = ends[i + 1] > asking.get(i + 1).from() && series(i).equals(series(i + 1));
            interrupted += cut && goesOn ? 1 : 0;
        }
        return interrupted;
    }

    private HungNote.Series series(int i) {
        return notes.note(asking.get(i)).hung().series();
    }

    private Foot foot(boolean forced) {
        List<Rest> over = new ArrayList<>();
        List<Rest> standing = new ArrayList<>();
        for (int i = 0; i < ends.length; i++) {
            Rest rest = asking.get(i);
            if (ends[i] > rest.from()) {
                standing.add(rest);
            }
            int from = ends[i] == rest.from() ? rest.from() : notes.note(rest).resume(ends[i]);
            if (from < notes.note(rest).end()) {
                over.add(new Rest(rest.note(), from));
            }
        }
        return new Foot(height() + notes.extra(standing), Math.max(0, standing.size() - 1), over, interrupted(),
                forced && !over.isEmpty());
    }
}
