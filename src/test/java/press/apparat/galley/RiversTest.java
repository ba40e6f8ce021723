package press.apparat.galley;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.apparat.galley.Justification.Justified;
import press.apparat.line.Line;
import press.apparat.line.Way;

/** Lines of one word, a space and a word; the first word's width is written in the line's place of its first item. */
class RiversTest {
    private final List<List<Line>> asked = new ArrayList<>();

    private static Way way(long demerits, Integer... words) {
        return new Way(List.of(words).stream().map(word -> new Line(word, word, 0, 0)).toList(), demerits);
    }

    private static List<Justified> set(List<Line> lines) {
        return lines.stream().map(line -> {
            List<Cell> cells = List.of(Cell.fixed(Mark.Nothing.HERE, List.of(), line.start()),
                    new Cell(Mark.Nothing.HERE, List.of(), 10, 0, 10, 0), Cell.fixed(Mark.Nothing.HERE, List.of(), 50));
            return new Justified(new Row(line, cells, 0, 0, true), new Spread(0, 0, 0));
        }).toList();
    }

    private Way avoided(Way best, Way... others) {
        return new Rivers(RiversTest::set, line -> 0).avoided(best, river -> {
            asked.add(river);
            return List.of(others);
        }).way();
    }

    @Test
    void whiteMayRunThroughFourLines() {
        Way four = way(100, 50, 55, 60, 65, 90);
        assertThat(avoided(four, way(100, 50, 90, 50, 90, 50))).isEqualTo(four);
        assertThat(asked).isEmpty();
    }

    @Test
    void whiteThroughMoreIsBrokenByAWayThatCostsLittleMore() {
        Way river = way(100, 50, 55, 60, 65, 70);
        Way calm = way(2_000, 50, 55, 90, 65, 70);
        assertThat(avoided(river, way(9_000, 10, 30, 50, 70, 90), calm)).isEqualTo(calm);
        assertThat(avoided(river, way(9_000, 10, 30, 50, 70, 90))).isEqualTo(river);
    }

    @Test
    void aWayOfAnotherLengthIsTheBusinessOfPages() {
        Way river = way(100, 50, 55, 60, 65, 70);
        assertThat(avoided(river, way(110, 50, 90, 50, 90))).isEqualTo(river);
    }

    @Test
    void aVeryLongParagraphIsNotSetAnew() {
        Way river = way(100, Collections.nCopies(100_000, 50).toArray(Integer[]::new));
        assertThat(avoided(river, river)).isEqualTo(river);
        assertThat(asked).isEmpty();
    }
}
