package press.apparat.epub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {
    @ParameterizedTest
    @CsvSource({"#ch-1, #ch-1", "https://example.org/a b|c, https://example.org/a%20b%7cc",
            "https://ru.wikipedia.org/wiki/Молотов, https://ru.wikipedia.org/wiki/Молотов",
            "mailto:a@example.org, mailto:a@example.org", "urn:isbn:9780393051445, urn:isbn:9780393051445"})
    void leadsIntoTheBookOrIntoTheWorld(String target, String href) {
        assertThat(Link.to(target)).contains(href);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "notes.md", "../secret", "http://", "javascript:alert(1)", "file:///etc/passwd"})
    void leadsNowhereElse(String target) {
        assertThat(Link.to(target)).isEmpty();
    }
}
