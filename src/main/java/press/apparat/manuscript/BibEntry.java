package press.apparat.manuscript;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.apparat.report.Span;

/**
 * An entry of a BibTeX file.
 *
 * @param type in small letters: "incollection"
 * @param fields by their names in small letters, in the order of the file
 * @param typed the place of its type, with the @
 * @param span of its key
 */
record BibEntry(String type, String key, Map<String, Field> fields, Span typed, Span span) {
    /**
     * @param tex its value as TeX, macros written out
     * @param named the place of its name
     * @param span of its value, with the braces
     */
    record Field(String name, String tex, Span named, Span span) {
        Field as(String other) {
            return new Field(other, tex, named, span);
        }
    }

    /** The first of some fields that the entry has. */
    Optional<Field> field(String... names) {
        return Stream.of(names).map(fields::get).filter(found -> found != null && !found.tex().isBlank()).findFirst();
    }

    Optional<String> tex(String... names) {
        return field(names).map(Field::tex).map(String::strip);
    }

    /** With all that it lacks from another. */
    BibEntry with(Map<String, Field> inherited) {
        Map<String, Field> all = new LinkedHashMap<>(fields);
        inherited.forEach(all::putIfAbsent);
        return new BibEntry(type, key, all, typed, span);
    }
}
