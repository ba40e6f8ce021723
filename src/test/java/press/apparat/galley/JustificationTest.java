package press.apparat.galley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import press.apparat.galley.Justification.Justified;
import press.apparat.line.Line;
import press.apparat.style.Style;

/** How the white of a paragraph is spread over its lines, reckoned with rows that have no glyphs. */
class JustificationTest {
    private static final long WHITE = 30_000;

    private static Row row(long spare, long give, boolean full) {
        return row(spare, give, full, WHITE);
    }

    private static Row row(long spare, long give, boolean full, long white) {
        List<Cell> cells = List.of(new Cell(Mark.Nothing.HERE, List.of(), 270_000, give, 0, 0),
                new Cell(Mark.Nothing.HERE, List.of(), white, 0, white, 0));
        return new Row(new Line(0, 0, 0, 0), cells, 0, spare, full);
    }

    @Provide
    Arbitrary<List<Row>> paragraphs() {
        return Combinators.combine(Arbitraries.longs().between(-20_000, 25_000), Arbitraries.longs().between(0, 16_000))
                .as((spare, give) -> row(spare, give, true)).list().ofMinSize(1).ofMaxSize(12);
    }

    /** The sum that the shares make least, as the class has it. */
    private static double cost(List<Row> rows, double... shares) {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            double white = (rows.get(i).spare() - rows.get(i).give() * shares[i]) / WHITE;
            sum += white * white + Justification.REST * shares[i] * shares[i];
            sum += i == 0 ? 0 : Justification.SMOOTHNESS * Math.pow(shares[i] - shares[i - 1], 2);
        }
        return sum;
    }

    @Property(tries = 500)
    void noLineCouldGiveALittleMoreOrLessAndTheSumBeLess(@ForAll("paragraphs") List<Row> rows) {
        double[] shares = Justification.shares(rows);
        double least = cost(rows, shares);
        for (int i = 0; i < shares.length; i++) {
            for (double step : new double[]{-0.01, 0.01}) {
                double[] other = shares.clone();
                other[i] += step;
                if (allowed(rows.get(i), other[i])) {
                    assertThat(cost(rows, other)).isGreaterThan(least - 1e-8);
                }
            }
        }
    }

    /** Within what letters may give, and such that word spaces are calm if letters can make them so. */
    private static boolean allowed(Row row, double share) {
        double white = (row.spare() - row.give() * share) / WHITE;
        return row.give() > 0 && share >= -1 && share <= 1 && white <= Texture.CALM_STRETCH
                && white >= -Texture.CALM_SHRINK;
    }

    @Property(tries = 500)
    void lettersGiveNoMoreThanTheyMayAndAllOfItBeforeAWordSpaceIsGappy(@ForAll("paragraphs") List<Row> rows) {
        double[] shares = Justification.shares(rows);
        for (int i = 0; i < shares.length; i++) {
            double white = (rows.get(i).spare() - rows.get(i).give() * shares[i]) / WHITE;
            assertThat(shares[i]).isBetween(-1.0, 1.0);
            if (rows.get(i).give() > 0 && white > Texture.CALM_STRETCH + 1e-9) {
                assertThat(shares[i]).isEqualTo(1);
            } else if (rows.get(i).give() > 0 && white < -Texture.CALM_SHRINK - 1e-9) {
                assertThat(shares[i]).isEqualTo(-1);
            }
        }
    }

    private static double deviation(List<Row> rows, double... shares) {
        double[] white = new double[shares.length];
        for (int i = 0; i < shares.length; i++) {
            white[i] = (rows.get(i).spare() - rows.get(i).give() * shares[i]) / WHITE;
        }
        double mean = DoubleStream.of(white).average().orElseThrow();
        return Math.sqrt(DoubleStream.of(white).map(w -> (w - mean) * (w - mean)).average().orElseThrow());
    }

    @Property(tries = 500)
    void wordSpacesOfAParagraphAreEvenOrMoreSoThanWithoutFreerLetters(@ForAll("paragraphs") List<Row> rows) {
        double[] shares = Justification.even(rows);
        double before = deviation(rows, Justification.shares(rows));

        assertThat(DoubleStream.of(shares).map(Math::abs).max().orElse(0)).isLessThanOrEqualTo(1);
        if (before <= Justification.UNEVEN) {
            assertThat(shares).isEqualTo(Justification.shares(rows));
        } else {
            assertThat(deviation(rows, shares)).isLessThan(before + 1e-6);
        }
    }

    /** A tight line over a loose one: the letters of the loose one alone can make up for it (TYPOGRAPHY 4). */
    @Example
    void aLooseLineUnderATightOneIsSetTighter() {
        List<Row> rows = List.of(row(-18_000, 15_000, true), row(8_000, 15_000, true));

        assertThat(deviation(rows, Justification.shares(rows))).isGreaterThan(0.08);
        assertThat(deviation(rows, Justification.even(rows))).isLessThan(0.08);
    }

    /** As the proof counts them: each once, though those of a letterspaced line are wider. */
    @Example
    void everyWordSpaceCountsAlike() {
        Row wide = row(0, 20_000, true, 90_000);
        Row narrow = row(2_500, 100, true, 10_000);
        double[] shares = Justification.even(List.of(wide, narrow));
        double difference = (2_500 - 100 * shares[1]) / 10_000 + 20_000 * shares[0] / 90_000;

        assertThat(Math.abs(difference) / 2).isLessThan(0.08);
    }

    @Example
    void neighboursOfALooseLineTakeAShareOfItsLooseness() {
        double[] shares = Justification.shares(
                List.of(row(0, 15_000, true), row(12_000, 15_000, true), row(0, 15_000, true), row(0, 15_000, true)));
        assertThat(shares[1]).isBetween(0.3, 0.8);
        assertThat(shares[0]).isBetween(0.02, shares[1] / 2);
        assertThat(shares[3]).isBetween(0.0, shares[2] / 2);
    }

    @Example
    void theLastLineIsSetAsTheMeanOfTheOthersIfThereIsRoom() {
        List<Row> rows = new ArrayList<>(List.of(row(6_000, 0, true), row(3_000, 0, true)));
        rows.add(row(100_000, 0, false));
        List<Justified> lines = Justification.of(rows, Style.Align.JUSTIFY);
        double mean = (lines.get(0).spread().white() + lines.get(1).spread().white()) / 2;
        assertThat(lines.get(2).spread().white()).isCloseTo(mean, within(1e-9));
        rows.set(2, row(100, 0, false));
        assertThat(Justification.of(rows, Style.Align.JUSTIFY).get(2).spread().white()).isZero();
    }

    @Example
    void aRaggedLineKeepsItsSpaces() {
        List<Justified> lines = Justification.of(List.of(row(6_000, 0, false), row(3_000, 0, false)),
                Style.Align.RIGHT);
        assertThat(lines).extracting(line -> line.spread().white()).containsOnly(0.0);
        assertThat(lines).extracting(line -> line.spread().start()).containsExactly(6_000L, 3_000L);
    }
}
