package press.apparat.style;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The custom properties of an element, put where {@code var()} asks for them (CSS Custom Properties 1). */
record Variables(Map<String, List<Term>> values) {
    /** These and those that declarations add; a later one wins. */
    Variables with(List<Declaration> declarations) {
        List<Declaration> added = declarations.stream().filter(Declaration::isCustom).toList();
        if (added.isEmpty()) {
            return this;
        }
        Map<String, List<Term>> all = new HashMap<>(values);
        added.forEach(declaration -> all.put(declaration.name(), declaration.terms()));
        Variables raw = new Variables(Map.copyOf(all));
        all.clear();
        raw.values.forEach((name, terms) -> raw.substituted(terms).ifPresent(full -> all.put(name, full)));
        return new Variables(Map.copyOf(all));
    }

    /** What declarations set, from the weakest to the strongest; one whose variables have no value sets nothing. */
    Map<Property, List<Term>> longhands(List<Declaration> declarations) {
        Map<Property, List<Term>> all = new EnumMap<>(Property.class);
        for (Declaration declaration : declarations) {
            substituted(declaration.terms()).flatMap(terms -> Declaration.longhands(declaration.name(), terms))
                    .ifPresent(all::putAll);
        }
        return all;
    }

    /**
     * Terms without variables; empty where one has neither a value nor a fallback, or asks for itself, or where there
     * are more of them than any property takes (variables made of variables grow without limit).
     */
    Optional<List<Term>> substituted(List<Term> terms) {
        return substituted(terms, Set.of());
    }

    private Optional<List<Term>> substituted(List<Term> terms, Set<String> within) {
        List<Term> all = new ArrayList<>();
        for (Term term : terms) {
            Optional<List<Term>> own = substituted(term, within);
            own.ifPresent(all::addAll);
            if (own.isEmpty() || all.size() > Grammar.LONGEST) {
                return Optional.empty();
            }
        }
        return Optional.of(all);
    }

    private Optional<List<Term>> substituted(Term term, Set<String> within) {
        if (term.inner().isEmpty()) {
            return Optional.of(List.of(term));
        }
        return term.isFunction("var")
                ? variable(term.inner(), within)
                : substituted(term.inner(), within)
                        .map(inner -> List.of(new Term(term.kind(), term.text(), term.number(), inner)));
    }

    private Optional<List<Term>> variable(List<Term> arguments, Set<String> within) {
        String name = arguments.get(0).text();
        if (!values.containsKey(name)) {
            return arguments.size() > 2
                    ? substituted(arguments.subList(2, arguments.size()), within)
                    : Optional.empty();
        }
        Set<String> deeper = new HashSet<>(within);
        return deeper.add(name) ? substituted(values.get(name), deeper) : Optional.empty();
    }
}
