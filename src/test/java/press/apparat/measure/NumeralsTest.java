package press.apparat.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumeralsTest {
    @Test
    void romanNumeralsSubtract() {
        assertThat(Numerals.of(4, "lower-roman")).isEqualTo("iv");
        assertThat(Numerals.of(1957, "upper-roman")).isEqualTo("MCMLVII");
        assertThat(Numerals.of(3999, "lower-roman")).isEqualTo("mmmcmxcix");
    }

    @Test
    void onlyWellFormedRomanNumeralsAreRead() {
        assertThat(Numerals.value("xiv")).hasValue(14);
        assertThat(Numerals.value("iiii")).isEmpty();
        assertThat(Numerals.value("ix-a")).isEmpty();
    }

    @Test
    void lettersGoOnAfterZ() {
        assertThat(Numerals.of(26, "lower-alpha")).isEqualTo("z");
        assertThat(Numerals.of(27, "lower-alpha")).isEqualTo("aa");
        assertThat(Numerals.of(703, "upper-alpha")).isEqualTo("AAA");
    }

    @Test
    void whatHasNoNumeralIsDecimal() {
        assertThat(Numerals.of(0, "lower-roman")).isEqualTo("0");
        assertThat(Numerals.of(4000, "upper-roman")).isEqualTo("4000");
        assertThat(Numerals.of(-1, "lower-alpha")).isEqualTo("-1");
        assertThat(Numerals.of(12, "decimal")).isEqualTo("12");
    }
}
