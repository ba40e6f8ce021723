package press.apparat.galley;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import press.apparat.placed.Placed;

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

    @Property(tries = 200)
    void columnsFillTheMeasureAndGiveEveryWordItsRoomIfItCanBeDone(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 60) Integer> words,
            @ForAll @IntRange(min = 1, max = 9) int times) {
        ColumnWidths columns = ColumnWidths.of(words.size());
        for (int i = 0; i < words.size(); i++) {
            columns.cell(i, 1, words.get(i), (long) words.get(i) * (i % 2 == 0 ? 1 : times));
        }
        long[] widths = columns.within(200, false);
        assertThat(Arrays.stream(widths).sum()).isLessThanOrEqualTo(200);
        if (words.stream().mapToInt(w -> w).sum() <= 200) {
            for (int i = 0; i < words.size(); i++) {
                assertThat(widths[i]).isGreaterThanOrEqualTo(words.get(i));
            }
        }
    }
}
