package press.apparat.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    /** What differences make of the first sequence. */
    private static int[] edited(int[] asked, int[] found) {
        List<Integer> edited = new ArrayList<>();
        int at = 0;
        for (Hunk hunk : Differences.of(asked, found)) {
            Arrays.stream(asked, at, hunk.asked()).forEach(edited::add);
            Arrays.stream(found, hunk.found(), hunk.foundEnd()).forEach(edited::add);
            at = hunk.askedEnd();
        }
        Arrays.stream(asked, at, asked.length).forEach(edited::add);
        return edited.stream().mapToInt(Integer::intValue).toArray();
    }

    /** By the length of the longest common subsequence. */
    private static int fewest(int[] asked, int[] found) {
        int[][] common = new int[asked.length + 1][found.length + 1];
        for (int i = 1; i <= asked.length; i++) {
            for (int j = 1; j <= found.length; j++) {
                common[i][j] = asked[i - 1] == found[j - 1]
                        ? common[i - 1][j - 1] + 1
                        : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        return asked.length + found.length - 2 * common[asked.length][found.length];
    }

    @Property
    void differencesMakeTheOneTheOtherAndAreTheFewest(@ForAll @Size(max = 30) int @IntRange(max = 4) [] asked,
            @ForAll @Size(max = 30) int @IntRange(max = 4) [] found) {
        assertThat(edited(asked, found)).isEqualTo(found);
        assertThat(Differences.of(asked, found).stream()
                .mapToInt(hunk -> hunk.askedEnd() - hunk.asked() + hunk.foundEnd() - hunk.found()).sum())
                .isEqualTo(fewest(asked, found));
    }

    /** More than can be found at once: landmarks keep apart what is far apart. */
    @Test
    void aChapterThatMovedIsToldAsOneMissingAndOneTooMuch() {
        List<Integer> words = new Random(1957).ints(40_000, 0, 3_000).boxed().toList();
        List<Integer> moved = new ArrayList<>(words);
        Collections.rotate(moved.subList(10_000, 30_000), 5_000);
        int[] asked = words.stream().mapToInt(Integer::intValue).toArray();
        int[] found = moved.stream().mapToInt(Integer::intValue).toArray();
        assertThat(edited(asked, found)).isEqualTo(found);
        assertThat(Differences.of(asked, found)).hasSize(2);
    }
}
