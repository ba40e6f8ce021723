package press.apparat.galley;

import java.util.Map;
import java.util.Optional;
import press.apparat.book.LineRange;

/**
 * What is known of pages from the make-up before this one.
 *
 * @param byAnchor the folios of anchors
 * @param notes by the ids of notes that are marked by page: how many of its series stand on the page up to it
 * @param lines the lines of what has an id and stands in a text with numbered lines
 */
public record Folios(Map<String, String> byAnchor, Map<String, Integer> notes, Map<String, LineRange> lines) {
    public static final Folios UNKNOWN = new Folios(Map.of(), Map.of(), Map.of());

    /** An anchor's folio; before the first make-up a guess of the usual width. */
    public String of(String anchor) {
        return byAnchor.getOrDefault(anchor, "00");
    }

    /** The numbers of the lines of what has an id; before the first make-up a guess of the usual width. */
    public String lines(String id) {
        return Optional.ofNullable(lines.get(id)).map(LineRange::figures).orElse("00");
    }

    /** A note's number among those of its series on its page; before the first make-up it is taken to be alone. */
    int note(String id) {
        return notes.getOrDefault(id, 1);
    }
}
