package press.apparat.galley;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** What the setting of a section has asked about pages, and what it was told. */
final class Asked {
    private final String section;
    private final Folios folios;
    private final SignRoom room;
    private final Map<String, String> anchors = new HashMap<>();
    private final Map<String, Integer> notes = new HashMap<>();
    private final Map<String, String> lines = new HashMap<>();
    private int set;
    private int numbered;

    /** @param section its id */
    Asked(String section, Folios folios, SignRoom room) {
        this.section = section;
        this.folios = folios;
        this.room = room;
    }

    String folio(String anchor) {
        return anchors.computeIfAbsent(anchor, folios::of);
    }

    int note(String id) {
        return notes.computeIfAbsent(id, folios::note);
    }

    /** The numbers of the lines of what has an id. */
    String lines(String id) {
        return lines.computeIfAbsent(id, folios::lines);
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

    /** Whether the answers are still the same. */
    boolean holds(Folios now) {
        return same(anchors, now::of) && same(notes, now::note) && same(lines, now::lines);
    }

    private static <T> boolean same(Map<String, T> answers, Function<String, T> now) {
        return answers.entrySet().stream().allMatch(answer -> now.apply(answer.getKey()).equals(answer.getValue()));
    }
}
