package press.apparat.page;

import static org.assertj.core.api.Assertions.assertThat;
import static press.apparat.page.Dummies.LINE;
import static press.apparat.page.Dummies.POINT;
import static press.apparat.page.Dummies.chapter;
import static press.apparat.page.Dummies.costing;
import static press.apparat.page.Dummies.kept;
import static press.apparat.page.Dummies.line;
import static press.apparat.page.Dummies.or;
import static press.apparat.page.Dummies.lines;
import static press.apparat.page.Dummies.space;
import static press.apparat.page.Dummies.strip;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.apparat.book.Section;
import press.apparat.galley.Passage;
import press.apparat.galley.Strip;
import press.apparat.style.Style;
import press.apparat.measure.Length;

class TextOfPagesTest {
    @Test
    void linesFillPagesExactly() {
        assertThat(Printed.of(chapter(lines("a", 30))).names()).extracting(List::size).containsExactly(10, 10, 10);
    }

    @Test
    void textBeginsAtTheMarginsAndGoesDownByItsLeading() {
        Printed printed = Printed.of(chapter(lines("a", 3)));
        assertThat(printed.named(0, "a0")).hasValueSatisfying(placed -> {
            assertThat(placed.x()).isEqualTo(Dummies.LEFT.sp());
            assertThat(placed.y()).isEqualTo(Dummies.TOP.sp());
        });
        assertThat(printed.named(0, "a2"))
                .hasValueSatisfying(placed -> assertThat(placed.y()).isEqualTo(Dummies.TOP.sp() + 2 * LINE));
    }

    /** A box with half a line above and below breaks after six of its lines; what follows is on the grid again. */
    @Test
    void whatGoesOnBetweenTheLinesOfTheGridDoesSoAtAPagesHead() {
        List<Passage> passages = new ArrayList<>(lines("a", 3).stream().map(Dummies::passage).toList());
        passages.add(Dummies.passage(kept(strip("top", LINE / 2))).offset(0));
        passages.add(Dummies.passage(lines("b", 9)).offset(LINE / 2));
        passages.add(Dummies.passage(strip("bottom", LINE / 2)).offset(LINE / 2));
        lines("c", 6).forEach(line -> passages.add(Dummies.passage(line)));
        Printed printed = Printed.of(Dummies.galleyOf("c", Section.Matter.BODY, Style.Break.PAGE, passages));
        assertThat(printed.names(1)).startsWith("b6", "b7", "b8", "bottom", "c0");
        assertThat(printed.named(1, "b6").orElseThrow().y()).isEqualTo(Dummies.TOP.sp() + LINE / 2);
        assertThat(printed.named(1, "c0").orElseThrow().y()).isEqualTo(Dummies.TOP.sp() + 4 * LINE);
    }

    @Test
    void onlyWholeLinesOfTheGridAreUsed() {
        Pages pages = (name, state) -> Dummies.page(Map.of(), Length.pt(109));
        assertThat(Printed.of(pages, chapter(lines("a", 20))).names()).extracting(List::size).containsExactly(10, 10);
    }

    @Test
    void aForbiddenBreakIsNotMade() {
        List<Strip> strips = new ArrayList<>(lines("a", 18));
        strips.set(8, kept(line("heading")));
        strips.set(9, kept(line("first")));
        strips.set(10, kept(line("second")));
        assertThat(Printed.of(chapter(strips)).names(1)).startsWith("heading", "first", "second", "a11");
    }

    @Test
    void aForbiddenBreakIsMadeWhereNothingElseFits() {
        List<Strip> strips = lines("a", 13).stream().map(Dummies::kept).toList();
        assertThat(Printed.of(chapter(strips)).names()).extracting(List::size).containsExactly(9, 4);
    }

    @Test
    void whatIsKeptTogetherLeavesHalfAPageWhite() {
        List<Strip> strips = new ArrayList<>(lines("a", 60));
        strips.subList(20, 44).replaceAll(Dummies::kept);
        Pages pages = (name, state) -> Dummies.page(Map.of(), Length.pt(400));
        assertThat(Printed.of(pages, chapter(strips)).names()).extracting(List::size).containsExactly(20, 40);
    }

    @Test
    void aPageMayBeALineLonger() {
        assertThat(Printed.of(chapter(lines("a", 11))).names()).extracting(List::size).containsExactly(11);
    }

    /** Pages 1 and 2 share the two lines that what is kept together takes overleaf; page 3 ends where page 2 does. */
    @Test
    void facingPagesEndAlike() {
        List<Strip> strips = new ArrayList<>(lines("a", 53));
        strips.subList(18, 24).replaceAll(Dummies::kept);
        assertThat(Printed.of(chapter(strips)).names()).extracting(List::size).containsExactly(9, 9, 9, 10, 10, 6);
    }

    @Test
    void aParagraphIsSetALineLongerSoThatNoWidowIsLeft() {
        Passage paragraph = or(30, lines("long", 5), Dummies.passage(lines("short", 4)));
        List<Passage> passages = Stream.of(lines("a", 5), List.<Strip>of()).flatMap(List::stream).map(Dummies::passage)
                .collect(Collectors.toCollection(ArrayList::new));
        passages.add(paragraph);
        List<Strip> rest = new ArrayList<>(lines("b", 10));
        rest.set(0, kept(rest.get(0)));
        rest.forEach(strip -> passages.add(Dummies.passage(strip)));
        Printed printed = Printed.of(Dummies.galleyOf("c", Section.Matter.BODY, Style.Break.PAGE, passages));
        assertThat(printed.names(0)).endsWith("long4");
        assertThat(printed.names(1)).startsWith("b0");
    }

    @Test
    void aDearBreakIsWorthALineOfWhite() {
        List<Strip> strips = new ArrayList<>(lines("a", 18));
        strips.set(9, costing(400, line("hyphenated")));
        assertThat(Printed.of(chapter(strips)).names(1)).startsWith("hyphenated");
    }

    @Test
    void aCheapBreakIsNot() {
        List<Strip> strips = new ArrayList<>(lines("a", 18));
        strips.set(9, costing(50, line("hyphenated")));
        assertThat(Printed.of(chapter(strips)).names(0)).endsWith("hyphenated");
    }

    @Test
    void theLastPageHasFiveLines() {
        assertThat(Printed.of(chapter(lines("a", 33))).names()).extracting(List::size).containsExactly(10, 9, 9, 5);
    }

    /** Two lines are added to facing pages rather than left for a page of their own. */
    @Test
    void whatIsTooMuchIsSharedAmongPages() {
        assertThat(Printed.of(chapter(lines("a", 32))).names()).extracting(List::size).containsExactly(10, 11, 11);
    }

    @Test
    void aPageKnowsWhatKeptItFromBeingFuller() {
        List<Strip> strips = new ArrayList<>(lines("a", 24));
        strips.subList(8, 14).replaceAll(Dummies::kept);
        assertThat(next(strips)).isEqualTo(Layout.Next.KEPT);
        strips.set(9, Dummies.line("call", Dummies.note("n", 2)));
        assertThat(next(strips)).isEqualTo(Layout.Next.NOTED);
        assertThat(next(lines("a", 24))).isEqualTo(Layout.Next.FREE);
    }

    private static Layout.Next next(List<Strip> strips) {
        return Printed.of(chapter(strips)).volume().pages().get(0).layout().portion().orElseThrow().next();
    }

    @Test
    void spaceIsDroppedAtTheHeadAndFootOfAPage() {
        List<Strip> strips = Stream.of(lines("a", 10), List.of(space(LINE), space(LINE)), lines("b", 10))
                .flatMap(List::stream).toList();
        Printed printed = Printed.of(chapter(strips));
        assertThat(printed.names()).extracting(List::size).containsExactly(10, 10);
        assertThat(printed.named(1, "b0"))
                .hasValueSatisfying(placed -> assertThat(placed.y()).isEqualTo(Dummies.TOP.sp()));
    }

    @Test
    void aSinkIsKeptAtTheHeadOfAChapter() {
        List<Strip> strips = Stream.concat(Stream.of(space(3 * LINE)), lines("a", 12).stream()).toList();
        Printed printed = Printed.of(chapter(strips));
        assertThat(printed.names()).extracting(List::size).containsExactly(7, 5);
        assertThat(printed.named(0, "a0"))
                .hasValueSatisfying(placed -> assertThat(placed.y()).isEqualTo(Dummies.TOP.sp() + 3 * LINE));
    }

    @Test
    void aSinkGivesWayToWhatWouldNotFitBelowIt() {
        Printed printed = Printed.of(chapter(List.of(space(3 * LINE), strip("plate", 8 * LINE))));
        assertThat(printed.names()).containsExactly(List.of("plate"));
        assertThat(printed.codes()).isEmpty();
    }

    @Test
    void whatIsTallerThanAPageHasOneToItself() {
        Printed printed = Printed.of(chapter(List.of(line("before"), strip("table", 15 * LINE), line("after"))));
        assertThat(printed.names()).containsExactly(List.of("before"), List.of("table"), List.of("after"));
        assertThat(printed.codes()).containsExactly("P001");
        assertThat(printed.diagnostics().all().get(0).message())
                .isEqualTo("what stands on page 2 is 50.0 pt too tall for it");
    }

    @Test
    void aPlaceWithoutHeightMakesNoPageOfItsOwn() {
        List<Strip> strips = Stream.of(lines("a", 10), List.of(space(LINE), strip("end", 0))).flatMap(List::stream)
                .toList();
        assertThat(Printed.of(chapter(strips)).names()).hasSize(1);
        assertThat(Printed.of(chapter(strips)).names(0)).endsWith("a9", "end");
    }

    @Test
    void anEmptyChapterAndOneOfSpaceAloneHaveAPageEach() {
        assertThat(Printed.of(chapter(List.of())).names()).containsExactly(List.of());
        assertThat(Printed.of(chapter(List.of(space(LINE), space(200 * POINT)))).names()).containsExactly(List.of());
    }

    @Test
    void aThousandPagesAreMadeUp() {
        assertThat(Printed.of(chapter(lines("a", 10_000))).names()).hasSize(1_000)
                .allSatisfy(page -> assertThat(page).hasSize(10));
    }
}
