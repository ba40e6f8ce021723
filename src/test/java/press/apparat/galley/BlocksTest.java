package press.apparat.galley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BlocksTest {
    private static final String LEADERS = "nav.contents a::after { content: leader(\". \") target-counter(attr(href), "
            + "page) } nav li { text-align: left; hyphens: manual; padding-left: 20pt; text-indent: -20pt } "
            + "nav ol { list-style-type: none; padding: 0 }";

    @Test
    void aMarkerHangsHalfAnEmBeforeItsItem() {
        Specimen list = Specimen.of("9. nine\n10. ten");
        for (String item : List.of("9.nine", "10.ten")) {
            Strip line = list.line(item);
            assertThat(Specimen.right(line)).isGreaterThan(20 * Specimen.POINT);
            long end = Specimen.left(line) + Specimen.glyphs(line).findFirst().orElseThrow().run().width();
            assertThat(end).isEqualTo(15 * Specimen.POINT);
        }
    }

    @Test
    void verseTurnsOverIndentedAndTwoLinesOfItStayTogether() {
        Specimen verse = Specimen.of("""
                ::: verse
                A short line
                A line of verse that is a good deal longer than the measure it is set in
                The third
                :::
                """, ".line { display: block; padding-left: 30pt; text-indent: -30pt; text-align: left }",
                Folios.UNKNOWN);
        assertThat(Specimen.left(verse.line("A short"))).isZero();
        assertThat(verse.lines()).hasSize(4);
        assertThat(Specimen.left(verse.line(verse.lines().get(2)))).isEqualTo(30 * Specimen.POINT);
        assertThat(verse.line("A short").after()).isEqualTo(Strip.Cost.FORBIDDEN);
        assertThat(verse.line(verse.lines().get(2)).after()).isEqualTo(Strip.Cost.FORBIDDEN);
    }

    @Test
    void leadersStandBelowEachOtherAndFoliosAtTheRight() {
        Specimen contents = contents("# A\n\n## Short\n\n## Somewhat longer");
        Strip one = contents.line("Short");
        Strip other = contents.line("Somewhat");
        List<Long> dots = dots(one);
        assertThat(dots).hasSizeGreaterThan(10).containsAll(dots(other));
        assertThat(Specimen.right(one)).isCloseTo(Specimen.MEASURE, within(2L));
        assertThat(Specimen.right(other)).isCloseTo(Specimen.MEASURE, within(2L));
    }

    @Test
    void aLongEntryOfTheContentsLeavesTheFoliosRoom() {
        Specimen contents = contents("# A\n\n## A title so long that it is turned over, and then over again, and that "
                + "leaves nothing out at all");
        List<String> lines = contents.lines().stream().filter(line -> !line.startsWith("A\u00a0")).toList();
        assertThat(lines).hasSizeGreaterThan(2);
        Strip first = contents.line("A title");
        assertThat(Specimen.right(first)).isLessThanOrEqualTo(Specimen.MEASURE - 30 * Specimen.POINT);
    }

    private static Specimen contents(String markdown) {
        return Specimen.of(markdown, LEADERS, Folios.UNKNOWN, press.apparat.book.Section.Role.CONTENTS);
    }

    /** Where the dots of a leader stand: they are drawn and not read. */
    private static List<Long> dots(Strip line) {
        return Specimen.glyphs(line).filter(glyphs -> glyphs.actualText().isEmpty()).map(glyphs -> glyphs.x()).toList();
    }

    @Test
    void whatIsPrintedOfAnAnchorIsItsFolioOnceItIsKnown() {
        String markdown = "## There {#there}\n\nSee [](#there){ref=page}.";
        assertThat(Specimen.of(markdown).lines()).contains("See page\u00a000.");
        assertThat(Specimen.of(markdown, "", new Folios(Map.of("there", "xiv"), Map.of(), Map.of())).lines())
                .contains("See page\u00a0xiv.");
    }
}
