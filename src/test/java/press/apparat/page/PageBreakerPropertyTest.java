package press.apparat.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Arbitrary;
import press.apparat.galley.Strip;

/** The breaker's pages cost as much as the cheapest of all pages that there are. */
class PageBreakerPropertyTest {
    private static final Area LARGE = new Area(5 * Dummies.LINE, Dummies.LINE, 4 * Dummies.POINT);
    private static final Area SMALL = new Area(4 * Dummies.LINE, Dummies.LINE, 4 * Dummies.POINT);

    @Provide
    Arbitrary<List<Strip>> galleys() {
        return RandomGalleys.ofAtMost(9);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void nothingIsCheaperOnPagesOfOneSize(@ForAll("galleys") List<Strip> galley) {
        same(galley, k -> LARGE);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void nothingIsCheaperOnPagesOfDifferentSizes(@ForAll("galleys") List<Strip> galley) {
        same(galley, k -> k % 2 == 0 ? SMALL : LARGE);
    }

    private static void same(List<Strip> galley, IntFunction<Area> areas) {
        Strips strips = new Strips(galley, areas.apply(0).depth());
        BruteForce force = new BruteForce(strips, areas);
        List<PagePlan> plans = PageBreaker.pages(strips, areas);
        List<Integer> breaks = plans.stream().map(PagePlan::to).toList();
        assertThat(force.cost(breaks)).isEqualTo(force.least(0, List.of(), 0));
    }

    /** Tries everything, and remembers nothing. */
    private record BruteForce(Strips strips, IntFunction<Area> areas) {
        /** The cost of the cheapest pages from a break on. */
        long least(int from, List<Rest> carried, int page) {
            if (from == strips.size() && carried.isEmpty()) {
                return 0;
            }
            return IntStream.rangeClosed(Math.min(from + 1, strips.size()), strips.size())
                    .filter(to -> strips.isPage(from, to)).mapToObj(to -> fill(from, to, carried, page))
                    .flatMap(Optional::stream).mapToLong(step -> step.cost() + least(step.to(), step.over(), page + 1))
                    .min().orElse(Long.MAX_VALUE / 1_000);
        }

        /** The cost of the pages that end where they are told to. */
        long cost(List<Integer> breaks) {
            long cost = 0;
            Step step = new Step(0, List.of(), 0);
            for (int page = 0; page < breaks.size(); page++) {
                step = fill(step.to(), breaks.get(page), step.over(), page).orElseThrow();
                cost += step.cost();
            }
            assertThat(step).matches(last -> last.to() == strips.size() && last.over().isEmpty());
            return cost;
        }

        private Optional<Step> fill(int from, int to, List<Rest> carried, int page) {
            return new PageFiller(strips).fill(from, to, carried, areas.apply(page))
                    .map(fill -> new Step(to, fill.foot().over(), PageCost.of(fill)));
        }
    }

    private record Step(int to, List<Rest> over, long cost) {
    }
}
