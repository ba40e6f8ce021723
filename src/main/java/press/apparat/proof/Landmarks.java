package press.apparat.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs of some things that occur once in either of two sequences, and in the same order in both: what is between two of
 * them can be compared by itself (Bram Cohen's patience diff; the longest increasing sequence as in Fredman 1975).
 */
final class Landmarks {
    private static final int RUN = 4;
    private static final int AGAIN = -1;

    private Landmarks() {
    }

    /** The parts of a range before, between and after its landmarks. */
    static List<Hunk> between(int[] asked, int[] found, Hunk range) {
        Map<List<Integer>, Integer> there = runs(found, range.found(), range.foundEnd());
        Map<List<Integer>, Integer> here = runs(asked, range.asked(), range.askedEnd());
        List<Hunk> common = new ArrayList<>();
        here.forEach((run, at) -> {
            int other = there.getOrDefault(run, AGAIN);
            if (at != AGAIN && other != AGAIN) {
                common.add(new Hunk(at, at + RUN, other, other + RUN));
            }
        });
        common.sort((one, next) -> Integer.compare(one.asked(), next.asked()));
        return between(increasing(common), range);
    }

    /** By the run: where it begins, or that it occurs again. */
    private static Map<List<Integer>, Integer> runs(int[] all, int from, int end) {
        Map<List<Integer>, Integer> runs = new HashMap<>();
        for (int at = from; at + RUN <= end; at++) {
            List<Integer> run = Arrays.stream(all, at, at + RUN).boxed().toList();
            runs.merge(run, at, (first, second) -> AGAIN);
        }
        return runs;
    }

    /** As many of them as stand in the same order in both. */
    private static List<Hunk> increasing(List<Hunk> common) {
        int[] ends = new int[common.size()];
        int[] before = new int[common.size()];
        int longest = 0;
        for (int i = 0; i < common.size(); i++) {
            int length = lengthBefore(common, ends, longest, common.get(i).found());
            before[i] = length == 0 ? -1 : ends[length - 1];
            ends[length] = i;
            longest = Math.max(longest, length + 1);
        }
        List<Hunk> chain = new ArrayList<>();
        for (int i = longest == 0 ? -1 : ends[longest - 1]; i >= 0; i = before[i]) {
            chain.add(common.get(i));
        }
        Collections.reverse(chain);
        return chain;
    }

    /** The length of the longest chain that ends before a place. */
    private static int lengthBefore(List<Hunk> common, int[] ends, int longest, int place) {
        int low = 0;
        int high = longest;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (common.get(ends[middle]).found() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static List<Hunk> between(List<Hunk> landmarks, Hunk range) {
        List<Hunk> parts = new ArrayList<>();
        int asked = range.asked();
        int found = range.found();
        for (Hunk landmark : landmarks) {
            parts.add(new Hunk(asked, landmark.asked(), found, landmark.found()));
            asked = landmark.asked();
            found = landmark.found();
        }
        parts.add(new Hunk(asked, range.askedEnd(), found, range.foundEnd()));
        return parts;
    }
}
