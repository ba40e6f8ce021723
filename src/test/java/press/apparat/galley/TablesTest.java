package press.apparat.galley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import press.apparat.book.Block;
import press.apparat.placed.Placed;
import press.apparat.report.Source;
import press.apparat.type.Font;
import press.apparat.type.FontLibrary;
import press.apparat.type.Fount;
import press.apparat.type.Shaper;

class TablesTest {
    private static final String CSS = "table { border-top: 1pt solid; border-bottom: 1pt solid } td, th { padding-left: "
            + "10pt } td:first-child, th:first-child { padding-left: 0 } td p { text-align: left } .end p { text-align: "
            + "right }";
    private static final String TABLE = "| A | B |\n|:--|--:|\n| one | 10 |\n| three | 200 |";

    private static Specimen set(String markdown, String css) {
        return Specimen.of(markdown, CSS + css, Folios.UNKNOWN);
    }

    @Test
    void columnsAreAsWideAsTheirContentAndAlignedAsTheyAsk() {
        Specimen table = set(TABLE, "");
        assertThat(Specimen.left(table.line("one"))).isZero();
        assertThat(Specimen.right(table.line("one"))).isEqualTo(Specimen.right(table.line("three")))
                .isLessThan(80 * Specimen.POINT);
    }

    @Test
    void rulesAreAsLongAsTheTableIsWideAndTheTableStandsOnTheGrid() {
        Specimen table = set(TABLE + "\n\nText goes on.", "");
        List<Placed.Rule> rules = table.strips().stream().flatMap(strip -> Specimen.all(strip, Placed.Rule.class))
                .toList();
        assertThat(rules).hasSize(2).allSatisfy(rule -> {
            assertThat(rule.x()).isZero();
            assertThat(rule.width()).isGreaterThan(Specimen.right(table.line("three")) - 1)
                    .isLessThan(Specimen.right(table.line("three")) + 5 * Specimen.POINT);
        });
        long above = table.strips().stream().takeWhile(strip -> !Specimen.text(strip).startsWith("Text"))
                .mapToLong(Strip::height).sum();
        assertThat(above % Specimen.LEADING).isZero();
    }

    @Test
    void aTableNarrowerThanTheMeasureIsCentredIfItsMarginsAre() {
        Specimen table = set(TABLE, "table { margin: 0 auto }");
        Placed.Rule rule = table.strips().stream().flatMap(strip -> Specimen.all(strip, Placed.Rule.class)).findFirst()
                .orElseThrow();
        assertThat(rule.x() * 2 + rule.width()).isBetween(Specimen.MEASURE - 1, Specimen.MEASURE);
    }

    @Test
    void aWideColumnIsTurnedOverBeforeANarrowOne() {
        Specimen table = set("| Moscow, 1957 | six to two; then all but one |\n|--|--|\n"
                + "| Beijing, 1976 | a prison, and for two of them death with a reprieve |", "");
        assertThat(table.lines()).anySatisfy(line -> assertThat(line).startsWith("Beijing, 1976"));
    }

    @Test
    void theCallOfANoteIsRoomThatItsColumnHas() {
        Specimen table = set("| A word[^n] | b |\n|--|--|\n| c | d |\n\n[^n]: A note.", "");
        assertThat(table.line("A").height()).isEqualTo(Specimen.LEADING);
        assertThat(table.line("A").notes()).hasSize(1);
    }

    private static final String DECIMAL = "td.end p { text-align: \".\" }";

    @Test
    void numbersAreAlignedAtTheirDecimalSign() {
        Specimen table = set(
                "| A | Long head |\n|--|--:|\n| one | 1.25 |\n| two | 10 |\n| three | −0.5 % |\n| four | n/a |",
                DECIMAL);
        long edge = Specimen.right(table.line("one"));
        Placed.Glyphs number = last(table.line("one"));
        long point = number.x() + Word.of("1.25", look(number)).widths()[1];
        assertThat(Specimen.right(table.line("two"))).isCloseTo(point, within(2L));
        Placed.Glyphs negative = Specimen.glyphs(table.line("three")).filter(g -> g.actualText().equals("−0.5"))
                .findFirst().orElseThrow();
        assertThat(negative.x() + Word.of("−0.5", look(negative)).widths()[2]).isCloseTo(point, within(2L));
        assertThat(Specimen.right(table.line("four"))).isEqualTo(Specimen.right(table.line("A")));
        assertThat(edge).isLessThanOrEqualTo(Specimen.right(table.line("A")));
    }

    private static Placed.Glyphs last(Strip line) {
        return Specimen.glyphs(line).filter(glyphs -> !glyphs.actualText().isBlank()).reduce((a, b) -> b).orElseThrow();
    }

    /** A look that shapes in the font of some glyphs. */
    private static Look look(Placed.Glyphs glyphs) {
        Font font = glyphs.run().font();
        Fount fount = new FontLibrary(
                List.of(new FontLibrary.Entry(font.face().family(), 400, false, font.face()::file))).shaper()
                .fount(new Shaper.Wanted(List.of(font.face().family()), 400, false, font.size(), font.features(),
                        font.tracking()));
        return new Look(null, fount, "en-GB", glyphs.tag(), Optional.empty());
    }

    @Test
    void whatIsNoNumberIsNotAligned() {
        assertThat(Decimals.fraction("1953–64", ".")).isEmpty();
        assertThat(Decimals.fraction("ca. 10", ".")).isEmpty();
        assertThat(Decimals.fraction("1.234,5", ",")).contains(5);
        assertThat(Decimals.fraction("£12", ".")).contains(3);
        assertThat(Decimals.fraction("12 %", ".")).contains(2);
        assertThat(Decimals.fraction("", ".")).isEmpty();
    }

    @Test
    void rulesAndGroundsOfRowsAndCellsFillTheirRows() {
        Specimen table = set(
                "| A | B |\n|--|--|\n| one | two words and then so many more that they take another line |\n| c | d |",
                "tr + tr { border-top: 1pt solid } td { background: #ddd; border-right: 2pt solid }");
        Strip row = table.line("one");
        List<Placed.Rule> grounds = Specimen.all(row, Placed.Rule.class).filter(rule -> rule.colour() == 0xdddddd)
                .toList();
        assertThat(row.height()).isEqualTo(2 * Specimen.LEADING);
        assertThat(grounds).hasSize(2).allSatisfy(rule -> assertThat(rule.height()).isEqualTo(row.height()));
        assertThat(grounds.get(1).x()).isEqualTo(grounds.get(0).x() + grounds.get(0).width());
        Placed.Rule over = Specimen.all(table.line("c"), Placed.Rule.class).findFirst().orElseThrow();
        assertThat(over.height()).isEqualTo(Specimen.POINT);
        assertThat(over.width()).isEqualTo(grounds.get(0).width() + grounds.get(1).width());
    }

    @Test
    void aCellStandsAtTheTopOrTheFootOfItsRow() {
        String rows = "| one | two words and then so many more that they take another line |\n|--|--|\n| c | d |";
        long top = Specimen.glyphs(set(rows, "").line("one")).findFirst().orElseThrow().y();
        long bottom = Specimen.glyphs(set(rows, "th { vertical-align: bottom }").line("one")).findFirst().orElseThrow()
                .y();
        assertThat(bottom - top).isEqualTo(Specimen.LEADING);
    }

    @Test
    void aTableIsKeptTogetherIfAPageHoldsIt() {
        Specimen table = set("| A | B |\n|--|--|\n" + "| a | b |\n".repeat(9), "table { break-inside: avoid }");
        assertThat(table.strips().stream().limit(table.strips().size() - 1))
                .allSatisfy(strip -> assertThat(strip.after()).isEqualTo(Strip.Cost.FORBIDDEN));
    }

    @Test
    void aLongTableIsPartedBetweenRowsTwoOfThemOnEachSide() {
        Specimen table = set("| A | B |\n|--|--|\n" + "| a | b |\n".repeat(60), "table { break-inside: avoid }");
        List<Strip> rows = table.strips().stream().filter(strip -> Specimen.text(strip).startsWith("a")).toList();
        assertThat(table.line("A").after()).isEqualTo(Strip.Cost.FORBIDDEN);
        assertThat(rows).hasSize(60);
        for (int i = 0; i < 59; i++) {
            assertThat(rows.get(i).after()).as("%d", i)
                    .isEqualTo(i == 0 || i == 58 ? Strip.Cost.FORBIDDEN : Strip.Cost.FREE);
        }
    }

    /** Widths by all ways to part the measure in twentieths. */
    @Property(tries = 100)
    void aBalancedTableIsAboutAsLowAsAnyOther(
            @ForAll @Size(min = 2, max = 5) List<@Size(min = 3, max = 3) List<@IntRange(min = 1, max = 30) Integer>> rows) {
        List<List<CellText>> cells = rows.stream()
                .map(row -> IntStream.range(0, 3).mapToObj(column -> cell(column, row.get(column))).toList()).toList();
        ColumnWidths widths = ColumnWidths.of(3);
        cells.forEach(row -> row
                .forEach(cell -> widths.cell(cell.slot().column(), 1, cell.longestWord(), cell.longestLine())));
        long[] balanced = widths.within(200, false, cells);
        long best = Long.MAX_VALUE;
        for (int a = 10; a <= 180; a += 10) {
            for (int b = 10; a + b <= 190; b += 10) {
                best = Math.min(best, height(cells, new long[]{a, b, 200 - a - b}));
            }
        }
        assertThat(Arrays.stream(balanced).sum()).isLessThanOrEqualTo(200);
        assertThat(height(cells, balanced)).isLessThanOrEqualTo(best + 1);
    }

    private static CellText cell(int column, int words) {
        Block.Cell cell = new Block.Cell(List.of(), 1, 1, false, new Source("table.md", "").span());
        long[] widths = new long[words];
        Arrays.fill(widths, 8);
        return new CellText(new TableGrid.Slot(cell, 0, column), List.of(widths), 2, 0);
    }

    private static long height(List<List<CellText>> rows, long[] widths) {
        return rows.stream().mapToLong(
                row -> row.stream().mapToLong(cell -> cell.height(widths[cell.slot().column()])).max().orElse(0)).sum();
    }

    @Property(tries = 200)
    void columnsFillTheMeasureAndGiveEveryWordItsRoomIfItCanBeDone(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 60) Integer> words,
            @ForAll @IntRange(min = 1, max = 9) int times) {
        ColumnWidths columns = ColumnWidths.of(words.size());
        for (int i = 0; i < words.size(); i++) {
            columns.cell(i, 1, words.get(i), (long) words.get(i) * (i % 2 == 0 ? 1 : times));
        }
        long[] widths = columns.within(200, false, List.of());
        assertThat(Arrays.stream(widths).sum()).isLessThanOrEqualTo(200);
        if (words.stream().mapToInt(w -> w).sum() <= 200) {
            for (int i = 0; i < words.size(); i++) {
                assertThat(widths[i]).isGreaterThanOrEqualTo(words.get(i));
            }
        }
    }
}
