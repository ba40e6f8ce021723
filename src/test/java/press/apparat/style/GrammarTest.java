package press.apparat.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GrammarTest {
    private static boolean fits(String definition, String value) {
        return Grammar.of(definition)
                .fits(Stream.of(value.split(" ")).map(word -> word.equals(",") ? Term.COMMA : Term.of(word)).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"a | b;b", "a b;a b", "a || b;b a", "a || b;a", "[ a | b ] c;b c", "a?;a",
            "a b? c;a c", "a+;a a a", "a#;a , a", "<length>{1,2};1pt 0", "a b | c;c", "a || [ b c ];b c a",
            "<length [0,∞]>;2em", "a{2};a a"})
    void a_definition_takes_its_values(String definition, String value) {
        assertThat(fits(definition, value)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"a | b;a b", "a b;a", "a b;b a", "a || b;a a", "a#;a a", "a#;a ,",
            "<length>{1,2};1pt 1pt 1pt", "<length>;1", "<length>;1dpi", "<length [0,∞]>;-2em", "<integer>;1.5",
            "a{2};a"})
    void a_definition_takes_no_others(String definition, String value) {
        assertThat(fits(definition, value)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Property.class)
    void a_property_takes_its_own_initial_value(Property property) {
        assertThat(property.takes(property.initial())).isTrue();
    }
}
