package press.apparat.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.apparat.galley.HungNote;
import press.apparat.galley.Strip;

/** Counts the notes that are marked by page, anew on each page and in each series. */
final class NoteNumbers {
    private final Map<String, Integer> byId = new LinkedHashMap<>();

    /** Counts the notes called on a page. */
    void page(List<Strip> strips) {
        Map<String, Integer> counts = new HashMap<>();
        strips.stream().flatMap(strip -> strip.notes().stream()).filter(note -> note.series().markedByPage())
                .sorted(Comparator.comparingInt(HungNote::turn))
                .forEach(note -> byId.put(note.id(), counts.merge(note.series().prefix(), 1, Integer::sum)));
    }

    /** By a note's id, its place among those of its series on its page: 1, 2, 3 … */
    Map<String, Integer> byId() {
        return byId;
    }
}
