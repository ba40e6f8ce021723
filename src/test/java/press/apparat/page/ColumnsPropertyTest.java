package press.apparat.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import press.apparat.galley.ColumnSet;
import press.apparat.galley.Strip;

/** Columns against every way to share strips out among them. */
class ColumnsPropertyTest {
    private static final long LINE = 10;

    @Provide
    static Arbitrary<List<Held>> strips() {
        Arbitrary<Held> strip = Combinators
                .combine(Arbitraries.longs().between(1, 25), Arbitraries.of(true, false, false),
                        Arbitraries.of(true, false, false), Arbitraries.longs().between(0, 8))
                .as(ColumnsPropertyTest::held);
        return strip.list().ofMinSize(1).ofMaxSize(9);
    }

    private static Held held(long height, boolean space, boolean kept, long above) {
        Strip.Cost after = kept && !space ? Strip.Cost.FORBIDDEN : Strip.Cost.FREE;
        List<Strip> head = above > 4 ? List.of(Strip.space(above)) : List.of();
        return new Held(new Strip(height, List.of(), List.of(), Map.of(), after, space), Optional.empty(), head);
    }

    /** Of lines alone: what continues others, and space after a line that may not be left, can cost more. */
    @Property(tries = 500)
    void areAsLowAsCanBeButForALine(@ForAll("strips") List<Held> continued) {
        List<Held> strips = continued.stream().filter(held -> !held.isSpace())
                .map(held -> new Held(held.strip(), held.columns(), List.of())).toList();
        long even = Math.max((sum(strips) + 1) / 2, strips.stream().mapToLong(Held::height).max().orElse(0));
        long best = IntStream.rangeClosed(0, strips.size()).filter(at -> mayPart(strips, at))
                .mapToLong(at -> Math.max(sum(strips.subList(0, at)), sum(strips.subList(at, strips.size())))).min()
                .orElseThrow();
        assertThat(inTwo(strips)).isBetween(best, Math.max(best + LINE, even));
    }

    @Property(tries = 200)
    void ofAPartAreThoseOfThePartAlone(@ForAll("strips") List<Held> strips) {
        Columns all = columns(strips);
        for (int from = 0; from < strips.size(); from++) {
            List<Held> part = strips.subList(from, strips.size());
            assertThat(all.saved(from, strips.size())).isEqualTo(columns(part).saved(0, part.size()));
        }
    }

    /** What is not to be parted leaves one column lower than the other: a page that ends elsewhere may be better. */
    @Example
    void tellHowFarApartTheyEnd() {
        List<Held> strips = List.of(line(true), line(true), line(true), line(false), line(false), line(false));
        assertThat(columns(strips).apart(0, 5)).isEqualTo(3 * LINE);
        assertThat(columns(strips).apart(0, 6)).isEqualTo(2 * LINE);
        assertThat(columns(strips).apart(4, 6)).isZero();
        assertThat(columns(strips).apart(0, 4)).as("all in one").isEqualTo(4 * LINE);
    }

    private static Held line(boolean kept) {
        return held(LINE, false, kept, 0);
    }

    private static Columns columns(List<Held> strips) {
        return new Columns(new ColumnSet(0, 2, 100), LINE, strips);
    }

    /** The height of the highest of two columns. */
    private static long inTwo(List<Held> strips) {
        return columns(strips).composed().stream().mapToLong(Strip::height).sum();
    }

    private static boolean mayPart(List<Held> strips, int at) {
        return at == 0 || at == strips.size() || !strips.get(at - 1).strip().after().equals(Strip.Cost.FORBIDDEN);
    }

    private static long sum(List<Held> strips) {
        return strips.stream().mapToLong(Held::height).sum();
    }
}
