package press.apparat.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Arbitrary;
import press.apparat.galley.Passage;
import press.apparat.galley.Strip;

/**
 * The breaker's pages cost as much as the cheapest of all pages that there are. Where all of them have what should not
 * be, they have no more of it.
 */
class PageBreakerPropertyTest {
    private static final Area LARGE = new Area(5 * Dummies.LINE, Dummies.LINE, 4 * Dummies.POINT);
    private static final Area SMALL = new Area(4 * Dummies.LINE, Dummies.LINE, 4 * Dummies.POINT);

    @Provide
    Arbitrary<List<Passage>> galleys() {
        return RandomGalleys.ofAtMost(8).filter(PageBreakerPropertyTest::isUsual)
                .map(strips -> strips.stream().map(Dummies::passage).toList());
    }

    /** Without notes of many pages, which can be cut in more ways than are followed up. */
    private static boolean isUsual(List<Strip> galley) {
        return galley.stream().flatMap(strip -> strip.notes().stream()).allMatch(note -> note.strips().size() <= 8);
    }

    @Provide
    Arbitrary<List<Passage>> freeGalleys() {
        return RandomGalleys.ofPassages(3);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void nothingIsCheaperOnPagesOfOneSize(@ForAll("galleys") List<Passage> galley) {
        same(galley, k -> new Leaf(LARGE, k % 2 == 0));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void nothingIsCheaperOnPagesOfDifferentSizes(@ForAll("galleys") List<Passage> galley) {
        same(galley, k -> new Leaf(k % 2 == 0 ? SMALL : LARGE, k % 2 == 1));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void nothingIsCheaperWherePassagesGive(@ForAll("freeGalleys") List<Passage> galley) {
        same(galley, k -> new Leaf(LARGE, k % 2 == 1));
    }

    private static void same(List<Passage> galley, IntFunction<Leaf> leaves) {
        List<PagePlan> plans = PageBreaker.pages(new Passages(galley, leaves.apply(0).area()), leaves);
        long cost = cost(plans, leaves);
        long least = new BruteForce(galley, leaves).least();
        if (least < PageCost.FORBIDDEN) {
            assertThat(cost).isEqualTo(least);
        } else {
            assertThat(cost / PageCost.FORBIDDEN).as("what should not be").isEqualTo(least / PageCost.FORBIDDEN);
        }
    }

    private static long cost(List<PagePlan> plans, IntFunction<Leaf> leaves) {
        long cost = 0;
        for (int page = 0; page < plans.size(); page++) {
            Fill fill = plans.get(page).fill();
            boolean faces = page > 0 && leaves.apply(page).recto() && !fill.last();
            cost += PageCost.of(fill) + (faces ? PageCost.ofFacing(plans.get(page - 1).fill().end(), fill.end()) : 0);
        }
        assertThat(plans.get(plans.size() - 1).fill().last()).isTrue();
        return cost;
    }

    /** Tries every version of every passage, each as a galley without choice, and every page from every place. */
    private record BruteForce(List<Passage> galley, IntFunction<Leaf> leaves) {
        long least() {
            long least = Long.MAX_VALUE;
            for (List<Passage.Version> versions : choices(galley.size())) {
                int demerits = versions.stream().mapToInt(Passage.Version::demerits).sum();
                Fixed fixed = new Fixed(new Passages(versions.stream().map(v -> Dummies.passage(v.strips())).toList(),
                        leaves.apply(0).area()), leaves, new HashMap<>());
                least = Math.min(least, demerits + fixed.least(new Step(0, List.of(), Node.ALONE, 0), 0));
            }
            return least;
        }

        private List<List<Passage.Version>> choices(int passages) {
            if (passages == 0) {
                return List.of(List.of());
            }
            List<List<Passage.Version>> all = new ArrayList<>();
            for (List<Passage.Version> before : choices(passages - 1)) {
                galley.get(passages - 1).versions()
                        .forEach(version -> all.add(Stream.concat(before.stream(), Stream.of(version)).toList()));
            }
            return all;
        }
    }

    private record Fixed(Passages passages, IntFunction<Leaf> leaves, Map<List<Object>, Long> known) {
        /** The cost of the cheapest pages from a place on. */
        long least(Step from, int page) {
            List<Object> place = List.of(from.at(), from.over(), from.verso(), page);
            if (!known.containsKey(place)) {
                known.put(place, leastOf(from, page));
            }
            return known.get(place);
        }

        private long leastOf(Step from, int page) {
            if (from.at() == passages.end() && from.over().isEmpty() && page > 0) {
                return 0;
            }
            return IntStream.rangeClosed(Math.min(from.at() + 1, passages.end()), passages.end())
                    .filter(to -> passages.isPage(from.at(), to)).mapToObj(to -> fills(from, to, page))
                    .flatMap(List::stream).mapToLong(step -> step.cost() + least(step, page + 1)).min()
                    .orElse(Long.MAX_VALUE / 1_000);
        }

        private List<Step> fills(Step from, int to, int page) {
            List<Step> steps = new ArrayList<>();
            Leaf leaf = leaves.apply(page);
            PageFiller.Text text = new PageFiller.Text(from.at(), to, from.over(), Give.nothing(), 0, Floats.none(0));
            new PageFiller(passages).fills(text, leaf.area(), (fill, lines) -> steps.add(step(from, to, fill, leaf)));
            return steps;
        }

        private static Step step(Step from, int to, Fill fill, Leaf leaf) {
            boolean faces = from.verso() != Node.ALONE && !fill.last();
            long cost = PageCost.of(fill) + (faces ? PageCost.ofFacing(from.verso(), fill.end()) : 0);
            return new Step(to, fill.foot().over(), leaf.recto() ? Node.ALONE : fill.end(), cost);
        }
    }

    private record Step(int at, List<Rest> over, int verso, long cost) {
    }
}
