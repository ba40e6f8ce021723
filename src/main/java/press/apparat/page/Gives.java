package press.apparat.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The give of a page's passages as the page grows by one after the other. Space at its head and foot gives nothing,
 * be it dropped or the sink of a chapter.
 */
final class Gives {
    private final Passages passages;
    private final List<Integer> free = new ArrayList<>();
    private final List<Give> sums = new ArrayList<>(List.of(Give.nothing()));
    private boolean begun;
    /** How many of the passages that are free to give stand before the last thing. */
    private int settled;

    /** Of a page that begins at a break. */
    Gives(Passages passages, int from) {
        this.passages = passages;
        begun = passages.at(from).line() > 0;
    }

    /** Adds a passage that stands on the page whole. */
    void add(int passage) {
        boolean thing = passages.natural(passage).things() > 0;
        begun |= thing;
        if (begun && passages.choice(passage).isFree()) {
            free.add(passage);
            sums.add(sums.get(sums.size() - 1).plus(passages.choice(passage)));
        }
        if (thing) {
            settled = free.size();
        }
    }

    /** If the page ends after the last passage. */
    Give whole() {
        return sums.get(settled);
    }

    /** If it ends within the next one. */
    Give within() {
        return sums.get(free.size());
    }

    /** The versions, by passage, that make up so many lines at the least cost; those that are not named are the first. */
    Map<Integer, Integer> versions(boolean within, int lines) {
        Map<Integer, Integer> versions = new HashMap<>();
        int left = lines;
        for (int i = (within ? free.size() : settled) - 1; i >= 0; i--) {
            Choice choice = passages.choice(free.get(i));
            int version = sums.get(i).version(choice, left);
            versions.put(free.get(i), version);
            left -= choice.lines()[version];
        }
        return versions;
    }
}
