package press.apparat.style;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A declaration as it was written; its name is in lower case unless it is a custom property's. */
record Declaration(String name, List<Term> terms, boolean important) {
    private static final List<String> EVERYWHERE = List.of("inherit", "initial", "unset");

    boolean isCustom() {
        return name.startsWith("--");
    }

    /** What it sets, once its variables have their values; empty for a property or a value that is unknown. */
    static Optional<Map<Property, List<Term>>> longhands(String name, List<Term> terms) {
        if (terms.size() == 1 && EVERYWHERE.stream().anyMatch(terms.get(0)::isWord)) {
            return Optional.of(properties(name)).filter(all -> !all.isEmpty()).map(all -> same(all, terms));
        }
        Optional<Map<Property, List<Term>>> itself = Property.named(name).filter(property -> property.takes(terms))
                .map(property -> Map.of(property, terms));
        return itself.or(() -> Shorthand.named(name).flatMap(shorthand -> shorthand.expand(terms)));
    }

    /** The properties of a name: itself, or a shorthand's; none for an unknown name. */
    static List<Property> properties(String name) {
        return Property.named(name).map(List::of)
                .orElseGet(() -> Shorthand.named(name).map(Shorthand::longhands).orElse(List.of()));
    }

    private static Map<Property, List<Term>> same(List<Property> properties, List<Term> terms) {
        Map<Property, List<Term>> all = new EnumMap<>(Property.class);
        properties.forEach(property -> all.put(property, terms));
        return all;
    }

    /** The variables that its value asks for; one with a fallback can do without them. */
    Stream<Term> variables() {
        return terms.stream().flatMap(Declaration::variables);
    }

    private static Stream<Term> variables(Term term) {
        return Stream.concat(term.isFunction("var") ? Stream.of(term) : Stream.empty(),
                term.inner().stream().flatMap(Declaration::variables));
    }
}
