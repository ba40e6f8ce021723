package press.apparat.book;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands in braces after a node: {@code {#id .class key=value}}. Keys keep the order they were written in. */
public record Attributes(Optional<String> id, List<String> classes, Map<String, String> values) {
    public static final Attributes NONE = new Attributes(Optional.empty(), List.of(), Map.of());

    public Attributes {
        classes = List.copyOf(classes);
        values = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(values));
    }

    public static Attributes id(String id) {
        return new Attributes(Optional.of(id), List.of(), Map.of());
    }

    public static Attributes classes(String... classes) {
        return new Attributes(Optional.empty(), List.of(classes), Map.of());
    }

    public Attributes withId(String newId) {
        return new Attributes(Optional.of(newId), classes, values);
    }

    public Attributes withoutId() {
        return new Attributes(Optional.empty(), classes, values);
    }

    public boolean has(String cssClass) {
        return classes.contains(cssClass);
    }

    public Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The language of what the node holds (a BCP 47 tag). */
    public Optional<String> lang() {
        return value("lang");
    }
}
