package press.apparat.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element as selectors see it and as the EPUB writes it: its name, id, classes and attributes, in order. */
public record Element(String name, Optional<String> id, List<String> classes, Map<String, String> attributes) {
    public static Element of(String name, String... classes) {
        return new Element(name, Optional.empty(), List.of(classes), Map.of());
    }

    public Element withId(String newId) {
        return new Element(name, Optional.of(newId), classes, attributes);
    }

    public Element withClasses(List<String> more) {
        List<String> all = new ArrayList<>(classes);
        all.addAll(more);
        return new Element(name, id, List.copyOf(all), attributes);
    }

    /** The same with one more attribute ({@code lang}, {@code epub:type}, {@code href}); a later value wins. */
    public Element with(String attribute, String value) {
        Map<String, String> all = new java.util.LinkedHashMap<>(attributes);
        all.put(attribute, value);
        return new Element(name, id, classes, java.util.Collections.unmodifiableMap(all));
    }
}
