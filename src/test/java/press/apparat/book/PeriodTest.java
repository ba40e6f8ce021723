package press.apparat.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "57", "1957-13", "1957-02-29", "1957-6", "June 1957", "1957/1956",
            "1957-06-29/1957-06-18", "../..", "/1957", "1957/", "1957/1958/1959", "1957/x", "1957!"})
    void whatIsNoDateOfTheFormatIsNone(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @Test
    void aLoneDateBeginsAndEndsWithItself() {
        Period june = Period.parse("1957-06").orElseThrow();
        assertThat(june.start()).isEqualTo(june.end());
        assertThat(june.start().orElseThrow().precision()).isEqualTo(Period.Precision.MONTH);
    }

    @Test
    void marksSayHowSureADateIs() {
        Period.Date both = Period.parse("-0043-03-15%").orElseThrow().start().orElseThrow();
        assertThat(both.first()).hasYear(-43);
        assertThat(both.isApproximate() && both.isUncertain()).isTrue();
        assertThat(Period.parse("1894~").orElseThrow().start().orElseThrow().isUncertain()).isFalse();
    }

    @Test
    void periodsComeByTheirBeginningsAYearBeforeItsDays() {
        List<String> ordered = List.of("../1912", "-0043", "1956-12-31", "1957", "1957-01", "1957-01-01",
                "1957-06-18/1957-06-22", "1957-06-18/1957-06-29", "1957-06-18/..", "1957-06-19");
        assertThat(ordered.stream().sorted().sorted((one, other) -> period(one).compareTo(period(other))))
                .containsExactlyElementsOf(ordered);
    }

    private static Period period(String text) {
        return Period.parse(text).orElseThrow();
    }
}
