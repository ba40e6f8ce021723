package press.apparat.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The breaker makes the lines that TeX makes. */
class TexTest {
    static List<Printed> printed() {
        return Printed.all();
    }

    @ParameterizedTest
    @MethodSource("printed")
    void theLinesAreThoseOfTex(Printed printed) {
        List<Line> lines = Breaker.lines(printed.items(), line -> printed.measure(), printed.tolerance());

        assertThat(Paragraphs.boxes(printed.items(), lines))
                .isEqualTo(printed.lines().stream().map(line -> Integer.valueOf(line.split(":")[0])).toList());
        assertThat(Demerits.of(printed.items(), lines, line -> printed.measure(), printed.tolerance()))
                .isEqualTo(printed.demerits());
        for (int i = 0; i < lines.size(); i++) {
            assertRatio(lines.get(i), printed.lines().get(i).split(":")[1]);
        }
    }

    private static void assertRatio(Line line, String ratio) {
        assertThat(line.ratio()).isEqualTo(ratio.equals("fil") ? 0 : Double.parseDouble(ratio), within(0.0001));
        assertThat(line.overfull()).isFalse();
    }
}
