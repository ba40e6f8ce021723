package press.apparat.galley;

import java.util.HashMap;
import java.util.Map;

/** What the setting of a section has asked about pages, and what it was told. */
final class Asked {
    private final Folios folios;
    private final Map<String, Integer> notes = new HashMap<>();
    private boolean folio;

    Asked(Folios folios) {
        this.folios = folios;
    }

    String folio(String anchor) {
        folio = true;
        return folios.of(anchor);
    }

    int note(String id) {
        return notes.computeIfAbsent(id, folios::note);
    }

    /** Whether the answers are still the same; those about folios are not remembered. */
    boolean holds(Folios now) {
        return !folio && notes.entrySet().stream().allMatch(note -> now.note(note.getKey()) == note.getValue());
    }
}
