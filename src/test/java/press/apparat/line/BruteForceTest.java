package press.apparat.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import press.apparat.line.Item.Box;
import press.apparat.line.Item.Glue;
import press.apparat.line.Item.Hang;
import press.apparat.line.Item.Penalty;

/** Of all the ways to break a short paragraph the breaker finds the best. */
class BruteForceTest {
    @Property(tries = 2000)
    void noOtherLinesHaveFewerDemerits(@ForAll("paragraphs") List<Item> items, @ForAll("measures") List<Integer> widths,
            @ForAll("tolerances") Tolerance tolerance) {
        IntToLongFunction measure = line -> widths.get(Math.min(line, widths.size() - 1));
        List<List<Line>> ways = ways(items);
        long fewest = ways.stream().mapToLong(way -> Demerits.of(items, way, measure, tolerance)).min().orElseThrow();
        Assume.that(fewest < Demerits.TOO_MANY);

        List<Line> found = Breaker.lines(items, measure, tolerance);

        assertThat(Demerits.of(items, found, measure, tolerance)).isEqualTo(fewest);
        assertThat(ways.stream().filter(way -> Demerits.of(items, way, measure, tolerance) == fewest)
                .map(BruteForceTest::ends)).contains(ends(found));
    }

    /** Each is as long as it should be, has the demerits it says, and is the best of its length; none is forgotten. */
    @Property(tries = 2000)
    void everyWayOfAboutTheBestLengthIsTheBestOfItsLength(@ForAll("paragraphs") List<Item> items,
            @ForAll("measures") List<Integer> widths, @ForAll("tolerances") Tolerance tolerance) {
        IntToLongFunction measure = line -> widths.get(Math.min(line, widths.size() - 1));
        Map<Integer, Long> fewest = fewestByLength(items, measure, tolerance);
        Assume.that(!fewest.isEmpty());

        List<Way> found = Breaker.ways(items, measure, tolerance);

        int best = found.get(0).lines().size();
        assertThat(found.get(0).demerits()).isEqualTo(Collections.min(fewest.values()));
        assertThat(found.stream().map(way -> way.lines().size())).containsExactlyElementsOf(
                IntStream.of(best, best - 1, best + 1, best + 2).boxed().filter(fewest::containsKey).toList());
        assertThat(found).allSatisfy(way -> assertThat(way.demerits()).isEqualTo(fewest.get(way.lines().size()))
                .isEqualTo(Demerits.of(items, way.lines(), measure, tolerance)));
    }

    @Property(tries = 1000)
    void theFirstOfTheOtherWaysIsTheBestThatLacksABreak(@ForAll("paragraphs") List<Item> items,
            @ForAll("measures") List<Integer> widths, @ForAll("tolerances") Tolerance tolerance) {
        IntToLongFunction measure = line -> widths.get(Math.min(line, widths.size() - 1));
        Assume.that(!fewestByLength(items, measure, tolerance).isEmpty());
        Way best = Breaker.best(items, measure, tolerance).orElseThrow();
        List<Long> fewest = ways(items).stream().filter(way -> !ends(way).containsAll(ends(best.lines())))
                .map(way -> Demerits.of(items, way, measure, tolerance))
                .filter(demerits -> demerits < Demerits.TOO_MANY).sorted().toList();

        List<Way> others = Breaker.others(items, measure, tolerance, best.lines());

        assertThat(others).extracting(Way::lines).doesNotContain(best.lines());
        assertThat(others.stream().limit(1).map(Way::demerits).toList()).isEqualTo(fewest.stream().limit(1).toList());
    }

    private static Map<Integer, Long> fewestByLength(List<Item> items, IntToLongFunction measure, Tolerance tolerance) {
        Map<Integer, Long> fewest = new TreeMap<>();
        for (List<Line> way : ways(items)) {
            fewest.merge(way.size(), Demerits.of(items, way, measure, tolerance), Math::min);
        }
        fewest.values().removeIf(demerits -> demerits == Demerits.TOO_MANY);
        return fewest;
    }

    private static List<Integer> ends(List<Line> lines) {
        return lines.stream().map(Line::end).toList();
    }

    @Provide
    Arbitrary<List<Item>> paragraphs() {
        Arbitrary<List<Item>> word = Combinators.combine(box(), link()).as(List::of);
        return word.list().ofMinSize(1).ofMaxSize(12).map(words -> {
            List<Item> items = new ArrayList<>();
            words.forEach(items::addAll);
            items.addAll(Paragraphs.end());
            return items;
        });
    }

    private static Arbitrary<Item> box() {
        return Combinators
                .combine(Arbitraries.longs().between(1, 40), Arbitraries.longs().between(0, 3),
                        Arbitraries.longs().between(0, 3), Arbitraries.integers().between(0, 3))
                .as((width, give, hang, word) -> new Box(width, Math.min(width / 4, give),
                        new Hang(Math.min(width / 4, hang), Math.min(width / 4, 3 - hang)), word));
    }

    private static Arbitrary<Item> link() {
        Arbitrary<Item> glue = Combinators.combine(Arbitraries.longs().between(3, 10),
                Arbitraries.longs().between(0, 8), Arbitraries.longs().between(0, 3)).as(Glue::new);
        Arbitrary<Item> hyphen = Arbitraries.longs().between(0, 6).map(width -> new Penalty(width, 50, true));
        Arbitrary<Item> penalty = Arbitraries.of(-10_000, -300, 0, 500, 10_000)
                .map(cost -> new Penalty(0, cost, false));
        return Arbitraries.frequencyOf(Tuple.of(6, glue), Tuple.of(2, hyphen), Tuple.of(1, penalty));
    }

    @Provide
    Arbitrary<List<Integer>> measures() {
        return Arbitraries.integers().between(30, 120).list().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<Tolerance> tolerances() {
        return Combinators
                .combine(Arbitraries.of(1.0, 2.0, 5.0),
                        Combinators
                                .combine(Arbitraries.of(0, 3_000), Arbitraries.of(0, 5_000), Arbitraries.of(0, 3_000),
                                        Arbitraries.of(0, 2_000), Arbitraries.of(0, 9_000), Arbitraries.of(true, false))
                                .as(Tolerance.Demerits::new))
                .as((ratio, demerits) -> new Tolerance(ratio, 10, demerits));
    }

    /** Every choice of legal breakpoints that has the forced ones in it. */
    private static List<List<Line>> ways(List<Item> items) {
        List<List<Line>> ways = new ArrayList<>();
        extend(items, 0, new ArrayList<>(), ways);
        return ways;
    }

    private static void extend(List<Item> items, int start, List<Line> way, List<List<Line>> ways) {
        for (int at = start; at < items.size(); at++) {
            if (!legal(items, at)) {
                continue;
            }
            way.add(new Line(start, at, 0, 0));
            if (at == items.size() - 1) {
                ways.add(List.copyOf(way));
            } else {
                extend(items, afterBreak(items, at), way, ways);
            }
            way.remove(way.size() - 1);
            if (forced(items.get(at))) {
                return;
            }
        }
    }

    private static boolean legal(List<Item> items, int at) {
        return items.get(at) instanceof Penalty penalty
                ? penalty.cost() < Penalty.FORBIDDEN
                : items.get(at) instanceof Glue && at > 0 && items.get(at - 1) instanceof Box;
    }

    private static boolean forced(Item item) {
        return item instanceof Penalty penalty && penalty.cost() <= Penalty.FORCED;
    }

    private static int afterBreak(List<Item> items, int at) {
        int start = at + 1;
        while (!(items.get(start) instanceof Box) && !forced(items.get(start))) {
            start++;
        }
        return start;
    }
}
