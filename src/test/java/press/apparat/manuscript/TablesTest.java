package press.apparat.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static press.apparat.manuscript.Written.sketch;

import org.junit.jupiter.api.Test;

class TablesTest {
    @Test
    void columnsAreAligned() {
        assertThat(sketch("| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | *2* | \\| | |\n"))
                .isEqualTo("table[START, START, CENTER, END](head[!a,!b,!c,!d] body[1,em(2),|,] )");
    }

    @Test
    void aCaptionStandsBelow() {
        assertThat(sketch("|a|\n|-|\n|1|\n\n: The *votes* {#tbl-vote}\n\nText"))
                .isEqualTo("table{#tbl-vote}[START](head[!a] body[1] The em(votes)) p(Text)");
        assertThat(sketch("|a|\n|-|\n|1|\n: Directly below"))
                .isEqualTo("table[START](head[!a] body[1] Directly below)");
    }

    @Test
    void cellsReachOverColumnsAndRows() {
        assertThat(sketch("| a | b | c |\n|---|---|---|\n| over two || x |\n| y | z | ^^ |\n"))
                .isEqualTo("table[START, START, START](head[!a,!b,!c] body[2x1over two,1x2x; y,z] )");
    }

    @Test
    void theFootIsBelowARuleOfEqualsSigns() {
        assertThat(sketch("| a | b |\n|---|---|\n| 1 | 2 |\n|===|===|\n| sum | 3 |\n"))
                .isEqualTo("table[START, START](head[!a,!b] body[1,2] foot[sum,3] )");
    }

    @Test
    void theFirstColumnMayHoldHeaders() {
        assertThat(sketch("| a | b |\n|---|---|\n| 1 | 2 |\n\n: Named {.row-headers}\n"))
                .isEqualTo("table{.row-headers}[START, START](head[!a,!b] body[!1,2] Named)");
    }

    @Test
    void aShortRowIsFilled() {
        assertThat(sketch("| a | b |\n|---|---|\n| 1 |\n")).isEqualTo("table[START, START](head[!a,!b] body[1,] )");
    }

    @Test
    void aHeadMayHaveSeveralRowsOrNone() {
        assertThat(sketch("| a | b |\n| c | d |\n|---|---|\n| 1 | 2 |\n"))
                .isEqualTo("table[START, START](head[!a,!b; !c,!d] body[1,2] )");
        assertThat(sketch("|---|---|\n| 1 | 2 |\n")).isEqualTo("table[START, START](body[1,2] )");
    }
}
