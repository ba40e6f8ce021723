package press.apparat.galley;

import java.util.HashMap;
import java.util.Map;

/** What the setting of a section has asked about pages, and what it was told. */
final class Asked {
    private final String section;
    private final Folios folios;
    private final SignRoom room;
    private final Map<String, Integer> notes = new HashMap<>();
    private boolean folio;
    private int set;
    private int numbered;

    /** @param section its id */
    Asked(String section, Folios folios, SignRoom room) {
        this.section = section;
        this.folios = folios;
        this.room = room;
    }

    String folio(String anchor) {
        folio = true;
        return folios.of(anchor);
    }

    int note(String id) {
        return notes.computeIfAbsent(id, folios::note);
    }

    /** The numbers of the lines of what has an id; they are no more remembered than folios are. */
    String lines(String id) {
        folio = true;
        return folios.lines(id);
    }

    /** A name for the lines that are numbered next, the same for no others of the book. */
    String nextNumbers() {
        return section + "/" + ++numbered;
    }

    /** The place of a note that is now set among all: they are set as they are read. */
    int nextNote() {
        return ++set;
    }

    /** The number of the widest sign that a note has had. */
    int widest(String id) {
        return room.widest(id, note(id));
    }

    /** Whether the answers are still the same; those about folios are not remembered. */
    boolean holds(Folios now) {
        return !folio && notes.entrySet().stream().allMatch(note -> now.note(note.getKey()) == note.getValue());
    }
}
