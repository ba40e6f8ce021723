package press.apparat.editing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A table of what a language does, from {@code <name>_<language>.properties} in this room (UTF-8). A region has a table of
 * what it does otherwise ({@code words_en-US}); what neither says, the table without a language does.
 */
final class Table {
    private static final Map<String, Table> READ = new ConcurrentHashMap<>();

    private final Properties values;

    private Table(Properties values) {
        this.values = values;
    }

    /** What holds for a language tag: what its own table says, else that of its language, else the common one. */
    static Table of(String name, String tag) {
        return READ.computeIfAbsent(name + "_" + tag, key -> {
            Properties values = new Properties();
            layers(Locale.forLanguageTag(tag)).forEach(suffix -> values.putAll(read(name + suffix + ".properties")));
            return new Table(values);
        });
    }

    /** From the common one to the most special. */
    private static Stream<String> layers(Locale locale) {
        String language = locale.getLanguage();
        return Stream.of("", "_" + language, "_" + language + "-" + locale.getCountry(), "_" + locale.toLanguageTag())
                .distinct();
    }

    /** The table of one file, alone; empty where there is none. */
    static Properties read(String file) {
        Properties values = new Properties();
        try (InputStream bytes = Table.class.getResourceAsStream(file)) {
            if (bytes != null) {
                values.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            }
            return values;
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
