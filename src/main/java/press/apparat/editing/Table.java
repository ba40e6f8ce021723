package press.apparat.editing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** A table of what a language does, from {@code <name>_<language>.properties} in this room (UTF-8). */
final class Table {
    private final Properties values;

    private Table(Properties values) {
        this.values = values;
    }

    /** The table of a language tag, of its language alone, or the one without a language. */
    static Table nearest(String name, String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return Stream.of("_" + locale.toLanguageTag(), "_" + locale.getLanguage(), "")
                .flatMap(suffix -> read(name + suffix + ".properties").stream()).findFirst().map(Table::new)
                .orElseThrow();
    }

    private static Optional<Properties> read(String file) {
        try (InputStream bytes = Table.class.getResourceAsStream(file)) {
            if (bytes == null) {
                return Optional.empty();
            }
            Properties values = new Properties();
            try (Reader characters = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
                values.load(characters);
            }
            return Optional.of(values);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Empty where the table has no such key. */
    String value(String key) {
        return values.getProperty(key, "");
    }

    /** A list with commas, as a set. */
    Set<String> words(String key) {
        List<String> words = Arrays.stream(value(key).split(",")).map(String::strip).filter(w -> !w.isEmpty()).toList();
        return Collections.unmodifiableSet(new LinkedHashSet<>(words));
    }
}
