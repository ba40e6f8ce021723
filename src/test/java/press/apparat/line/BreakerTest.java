package press.apparat.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static press.apparat.line.Paragraphs.boxes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.apparat.line.Item.Box;
import press.apparat.line.Item.Glue;
import press.apparat.line.Item.Penalty;

class BreakerTest {
    private static final Tolerance TOLERANCE = new Tolerance(2, 10,
            new Tolerance.Demerits(10_000, 5_000, 10_000, 0, 0, false));

    private static List<Line> lines(List<Item> items, long measure) {
        return Breaker.lines(items, line -> measure, TOLERANCE);
    }

    @Test
    void aShortParagraphIsOneLineAndIsNotStretched() {
        List<Item> items = Paragraphs.of("one two");
        assertThat(lines(items, 1_000)).containsExactly(new Line(0, items.size() - 1, ratioOfLast(930), 0));
    }

    private static double ratioOfLast(long gap) {
        return gap / (5.0 + 1_000_000_000_000L);
    }

    @Test
    void aLineStartsAfterTheGlueItBreaksAt() {
        List<Item> items = Paragraphs.of("aaaa bbbb cccc");
        assertThat(lines(items, 90)).extracting(Line::start, Line::end).containsExactly(tuple(0, 3), tuple(4, 7));
    }

    @Test
    void theHyphenIsSetOnlyWhereTheLineEndsAtIt() {
        List<Item> items = Paragraphs.of("aaaa bb-bb cccc");
        assertThat(lines(items, 80)).element(0).isEqualTo(new Line(0, 3, 0, 0));
        assertThat(lines(items, 90)).element(0).isEqualTo(new Line(0, 5, 0, 0));
    }

    @Test
    void aForcedBreakEndsALine() {
        List<Item> items = Paragraphs.of("a b|c d");
        assertThat(boxes(items, lines(items, 1_000))).containsExactly(2, 2);
    }

    @Test
    void nothingBetweenTwoForcedBreaksIsAnEmptyLine() {
        List<Item> items = Paragraphs.of("a b||c");
        assertThat(boxes(items, lines(items, 1_000))).containsExactly(2, 0, 1);
    }

    @Test
    void aBoxWiderThanItsLineStandsAloneAndSticksOut() {
        List<Item> items = Paragraphs.of("aa bb cccccccccccc dd ee");
        List<Line> lines = lines(items, 70);

        assertThat(boxes(items, lines)).containsExactly(2, 1, 2);
        assertThat(lines).extracting(Line::excess).containsExactly(0L, 50L, 0L);
    }

    @Test
    void whereNothingFitsTheToleranceTheLeastBadLinesAreMade() {
        List<Item> items = Paragraphs.of("aaaaaa bbbbbb cc dddddddd e");
        List<Line> lines = lines(items, 90);

        assertThat(boxes(items, lines)).containsExactly(1, 2, 1, 1);
        assertThat(lines).noneMatch(Line::overfull);
    }

    @Test
    void eachLineMayHaveItsOwnMeasure() {
        List<Item> items = Paragraphs.of("aa bb cc dd ee ff gg");
        assertThat(boxes(items, Breaker.lines(items, line -> line == 0 ? 110 : 50, TOLERANCE))).containsExactly(4, 2,
                1);
    }

    /** As for ragged right in Knuth & Plass 1981, p. 1139: the spaces keep their width, the line's end stretches. */
    @Test
    void raggedLinesKeepTheirSpaces() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            items.addAll(List.of(new Box(20 + 7 * (i % 5)), new Glue(0, 60, 0), new Penalty(0, 0, false),
                    new Glue(10, -60, 0)));
        }
        items.addAll(Paragraphs.end());
        List<Line> lines = lines(items, 200);

        assertThat(lines).hasSizeBetween(6, 8).allMatch(line -> !line.overfull() && line.ratio() <= 2);
    }

    @Test
    void aParagraphMayBeSetALineLongerOrShorter() {
        List<Item> items = Paragraphs.of("aaa bbb ccc ddd eee fff ggg hhh iii jjj kkk lll mmm nnn ooo ppp qqq rrr sss");
        List<Way> ways = Breaker.ways(items, line -> 200,
                new Tolerance(4, 10, new Tolerance.Demerits(0, 0, 0, 0, 0, false)));

        assertThat(ways).extracting(way -> way.lines().size()).containsExactly(4, 5);
        assertThat(ways.get(0).lines()).isEqualTo(lines(items, 200));
        assertThat(ways).isSortedAccordingTo(Comparator.comparingLong(Way::demerits));
    }

    @Test
    void whereNothingFitsTheToleranceThereIsOneWay() {
        List<Item> items = Paragraphs.of("aaaaaa bbbbbb cc dddddddd e");
        assertThat(Breaker.ways(items, line -> 90, TOLERANCE)).extracting(Way::lines).containsExactly(lines(items, 90));
    }

    /** Even one on the last line but one (TYPOGRAPHY 3 and 9). */
    @Test
    void aHyphenIsBetterThanAStrainedLine() {
        List<Item> items = Paragraphs.of("aaa bbb ccc ddd eee fff g-ggggg");
        Tolerance strict = new Tolerance(2, 10, new Tolerance.Demerits(10_000, 25_000, 10_000, 0, 40_000, false));

        assertThat(lines(items, 250)).element(0).matches(Line::strained);
        assertThat(Breaker.lines(items, line -> 250, strict)).element(0).matches(line -> !line.strained());
    }

    @Test
    void anEmptyParagraphHasNoLines() {
        assertThat(Breaker.ways(List.of(), line -> 100, TOLERANCE)).isEmpty();
        assertThat(lines(List.of(), 100)).isEmpty();
        assertThat(lines(Paragraphs.end(), 100)).hasSize(1);
    }

    @Test
    void noMeasureAtAllStillGivesLines() {
        List<Item> items = Paragraphs.of("aa bb cc");
        assertThat(boxes(items, lines(items, 0))).containsExactly(1, 1, 1);
        assertThat(boxes(items, lines(items, -10))).containsExactly(1, 1, 1);
    }

    @Test
    void aParagraphWithoutItsEndIsRefused() {
        assertThatThrownBy(() -> lines(List.of(new Box(1)), 10)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Ten million characters: a quadratic way would take hours. */
    @Test
    void aParagraphOfTenMegabytesIsBroken() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 1_600_000; i++) {
            items.add(new Box(10 + i * 7919L % 60));
            items.add(new Glue(10, 5, 3));
        }
        items.addAll(Paragraphs.end());

        List<Line> lines = lines(items, 500);

        assertThat(lines.size()).isBetween(150_000, 170_000);
        assertThat(lines).allMatch(line -> Math.abs(line.ratio()) <= 2);
        assertThat(Breaker.ways(items, line -> 500, TOLERANCE)).extracting(Way::lines).containsExactly(lines);
    }
}
