package press.apparat.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.apparat.placed.Placed;

/** What waits in a column for the next passage, to stand with it: places, named strings, a marker. */
final class WaitingMatter {
    private final List<Placed> places = new ArrayList<>();
    private final Map<String, String> strings = new TreeMap<>();
    private List<Placed> marker = List.of();

    /** A place at the top of whatever comes next. */
    void anchor(String id) {
        places.add(new Placed.Anchor(id, 0, 0));
    }

    /** A named string, set by whatever comes next. */
    void string(String name, String value) {
        strings.put(name, value);
    }

    /** Things to stand on the baseline of the next line, in coordinates that have it at y = 0. */
    void mark(List<Placed> things) {
        List<Placed> all = new ArrayList<>(marker);
        all.addAll(things);
        marker = List.copyOf(all);
    }

    List<Placed> takeMarker() {
        List<Placed> taken = marker;
        marker = List.of();
        return taken;
    }

    /** Whether there is neither a place nor a string. */
    boolean isEmpty() {
        return places.isEmpty() && strings.isEmpty();
    }

    /** The places and strings stand at a passage's head now, and wait no more. */
    Passage head(Passage passage) {
        Passage headed = passage.headed(List.copyOf(places), Map.copyOf(strings));
        places.clear();
        strings.clear();
        return headed;
    }
}
