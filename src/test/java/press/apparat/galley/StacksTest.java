package press.apparat.galley;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.apparat.line.Item;
import press.apparat.line.Line;
import press.apparat.line.Way;

/** Words are numbers, 0 for one that reads like no other, and a line is written as its own. */
class StacksTest {
    private static final List<Item> ITEMS = List.of(word(1), word(7), word(2), word(7), word(3), word(7), word(4),
            word(8), word(5), word(0), word(6), word(0), word(9), word(0));

    private static Item word(int number) {
        return new Item.Box(10, 0, Item.Hang.NONE, number);
    }

    /** A way whose lines end before these items. */
    private static Way way(long demerits, int... ends) {
        return new Way(IntStream.range(0, ends.length).mapToObj(i -> new Line(i == 0 ? 0 : ends[i - 1], ends[i], 0, 0))
                .toList(), demerits);
    }

    private static Way avoided(Way best, Way... others) {
        return new Stacks(ITEMS).avoided(best, stack -> Stream.of(others).toList());
    }

    @Test
    void threeLinesThatEndAlikeAreBrokenOtherwise() {
        Way stack = way(1_000, 2, 4, 6, 14);
        Way other = way(30_000, 2, 4, 7, 14);
        assertThat(avoided(stack, other)).isEqualTo(other);
    }

    @Test
    void threeLinesThatBeginAlikeAreBrokenOtherwise() {
        Way stack = way(1_000, 1, 3, 5, 7);
        Way other = way(30_000, 1, 3, 6, 7);
        assertThat(avoided(stack, other)).isEqualTo(other);
    }

    @Test
    void twoLinesAreBorneAndWordsThatReadLikeNoOtherAreNoStack() {
        Way two = way(1_000, 2, 4, 8, 14);
        assertThat(avoided(two, way(1_001, 1, 3, 6, 14))).isEqualTo(two);
        Way none = way(1_000, 8, 10, 12, 14);
        assertThat(avoided(none, way(1_001, 1, 3, 6, 14))).isEqualTo(none);
    }

    /** And a way of another length is the business of pages. */
    @Test
    void aWayThatCostsMoreThanAStackIsNotWorthIt() {
        Way stack = way(1_000, 2, 4, 6, 14);
        assertThat(avoided(stack, way(42_000, 2, 4, 7, 14), way(1_001, 2, 4, 14))).isEqualTo(stack);
    }
}
