package press.apparat.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MarginTest {
    @Test
    void whatIsNotInTheWayOfOthersStandsWhereItWantsTo() {
        assertThat(Margin.tops(new long[]{3, 20, 40}, new long[]{10, 10, 10}, 100)).containsExactly(3, 20, 40);
    }

    /** The one in the middle keeps its line. */
    @Test
    void threeOfOneLineStandAboveOnAndBelowIt() {
        assertThat(Margin.tops(new long[]{50, 50, 50}, new long[]{10, 10, 10}, 100)).containsExactly(40, 50, 60);
    }

    @Test
    void nothingReachesOverHeadOrFoot() {
        assertThat(Margin.tops(new long[]{-5, 2, 98}, new long[]{10, 10, 10}, 100)).containsExactly(0, 10, 90);
    }

    @Test
    void aFullMarginIsFull() {
        assertThat(Margin.tops(new long[]{7, 7, 7, 7}, new long[]{5, 5, 5, 5}, 20)).containsExactly(0, 5, 10, 15);
    }

    @Test
    void anEmptyMarginHasNoPlaces() {
        assertThat(Margin.tops(new long[0], new long[0], 20)).isEmpty();
    }

    record Things(long[] wished, long[] heights, long depth) {
    }

    @Provide
    Arbitrary<Things> things() {
        return Arbitraries.integers().between(0, 4)
                .flatMap(count -> Combinators
                        .combine(Arbitraries.longs().between(-3, 14).array(long[].class).ofSize(count),
                                Arbitraries.longs().between(0, 4).array(long[].class).ofSize(count),
                                Arbitraries.longs().between(0, 4))
                        .as((wished, heights, spare) -> new Things(wished, heights,
                                IntStream.range(0, count).mapToLong(i -> heights[i]).sum() + spare)));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void noOtherPlacesAreNearerToTheLines(@ForAll("things") Things things) {
        long[] tops = Margin.tops(things.wished, things.heights, things.depth);
        long end = 0;
        for (int i = 0; i < tops.length; i++) {
            assertThat(tops[i]).isGreaterThanOrEqualTo(end);
            end = tops[i] + things.heights[i];
        }
        assertThat(end).isLessThanOrEqualTo(things.depth);
        long distance = IntStream.range(0, tops.length).mapToLong(i -> Math.abs(tops[i] - things.wished[i])).sum();
        assertThat(distance).isEqualTo(least(things, 0, 0));
    }

    /** By trying every place for every thing. */
    private static long least(Things things, int from, long above) {
        if (from == things.wished.length) {
            return 0;
        }
        long least = Long.MAX_VALUE / 2;
        for (long top = above; top + things.heights[from] <= things.depth; top++) {
            least = Math.min(least,
                    Math.abs(top - things.wished[from]) + least(things, from + 1, top + things.heights[from]));
        }
        return least;
    }
}
