package press.apparat.manuscript;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** What the types, the fields and the languages of BibTeX files mean: {@code biblatex.properties}. */
final class BibTable {
    private final Properties table = new Properties();

    /** Read when the first file is. */
    private static final class Held {
        private static final BibTable TABLE = new BibTable();
    }

    private BibTable() {
        try (InputStream file = Objects.requireNonNull(BibTable.class.getResourceAsStream("biblatex.properties"))) {
            table.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static BibTable get() {
        return Held.TABLE;
    }

    private Optional<String> value(String kind, String name) {
        return Optional.ofNullable(table.getProperty(kind + "." + name.toLowerCase(Locale.ROOT)));
    }

    /** CSL's type for a type of entry. */
    Optional<String> type(String entry) {
        return value("type", entry);
    }

    /** CSL's variable for a field that is a text. */
    Optional<String> text(String field) {
        return value("text", field);
    }

    /** CSL's variable for a field that is names. */
    Optional<String> name(String field) {
        return value("name", field);
    }

    /** CSL's variable for a field that is a date. */
    Optional<String> date(String field) {
        return value("date", field);
    }

    /** CSL's genre for a type that has a name of its own: "PhD diss.". */
    Optional<String> genre(String type) {
        return value("genre", type);
    }

    Optional<String> language(String name) {
        return value("language", name);
    }

    boolean isWrittenOtherwise(String tag) {
        return words("not-latin").contains(tag);
    }

    /** The fields that an entry of a type must have; one of those with a bar between them. */
    List<String> required(String entry) {
        return List.copyOf(words("required." + entry));
    }

    boolean knows(String field) {
        return text(field).isPresent() || name(field).isPresent() || date(field).isPresent()
                || words("fields").contains(field);
    }

    private Set<String> words(String key) {
        String value = table.getProperty(key, "").strip();
        return value.isEmpty() ? Set.of() : new TreeSet<>(List.of(value.split("\\s+")));
    }

    Set<String> types() {
        return names("type.");
    }

    /** Every field that is known. */
    Set<String> fields() {
        Set<String> all = new TreeSet<>(words("fields"));
        List.of("text.", "name.", "date.").forEach(kind -> all.addAll(names(kind)));
        return all;
    }

    private Set<String> names(String kind) {
        Set<String> names = new TreeSet<>();
        table.stringPropertyNames().stream().filter(key -> key.startsWith(kind))
                .forEach(key -> names.add(key.substring(kind.length())));
        return names;
    }
}
