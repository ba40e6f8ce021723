package press.apparat.proof;

import java.util.Map;
import java.util.Optional;
import press.apparat.book.LineRange;

/**
 * What is known only when pages are made up, and cannot be read back from them.
 *
 * @param notes by the id of a note that is marked by page: its place among those of its series there, from 1 on
 * @param lines by the id of a place in a text whose lines are numbered: its lines
 * @param hides whether a style sheet hides something of the edition in print, which is not missed there
 */
public record Counts(Map<String, Integer> notes, Map<String, LineRange> lines, boolean hides) {
    Optional<Integer> note(String id) {
        return Optional.ofNullable(notes.get(id));
    }

    Optional<String> lines(String place) {
        return Optional.ofNullable(lines.get(place)).map(LineRange::figures);
    }
}
