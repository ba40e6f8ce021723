package press.apparat.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds where two sequences differ: the fewest things to be left out and put in, and between landmarks where these are too
 * many to be found at once.
 */
final class Differences {
    /** Above, the fewest cost too much to find. */
    private static final int MOST = 400;

    private final int[] asked;
    private final int[] found;
    private final List<Hunk> hunks = new ArrayList<>();

    private Differences(int[] asked, int[] found) {
        this.asked = asked;
        this.found = found;
    }

    /** In order, none of them next to another. */
    static List<Hunk> of(int[] asked, int[] found) {
        Differences differences = new Differences(asked, found);
        differences.in(new Hunk(0, asked.length, 0, found.length), true);
        return differences.hunks;
    }

    private void in(Hunk untrimmed, boolean landmarks) {
        Hunk range = untrimmed.trimmed(asked, found);
        if (range.isEmpty()) {
            return;
        }
        Optional<List<Hunk>> fewest = range.isOneSided()
                ? Optional.of(List.of(range))
                : new ShortestEdit(asked, found, range).within(MOST);
        if (fewest.isPresent() || !landmarks) {
            fewest.orElse(List.of(range)).forEach(this::add);
        } else {
            Landmarks.between(asked, found, range).forEach(part -> in(part, false));
        }
    }

    private void add(Hunk hunk) {
        int last = hunks.size() - 1;
        if (last >= 0 && hunks.get(last).meets(hunk)) {
            hunks.set(last, hunks.get(last).with(hunk));
        } else {
            hunks.add(hunk);
        }
    }
}
