package press.apparat.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Style rules, found by what their subjects must have: an id, else a class, else a name. */
final class Rules {
    private final Map<String, List<Rule>> byKey = new HashMap<>();

    Rules(List<Rule> rules) {
        rules.forEach(rule -> byKey.computeIfAbsent(key(rule.selector()), key -> new ArrayList<>()).add(rule));
    }

    private static String key(Selector selector) {
        Selector.Compound subject = selector.subject();
        return Stream
                .of(subject.ids().stream().map(id -> "#" + id), subject.classes().stream().map(name -> "." + name),
                        subject.names().stream())
                .flatMap(keys -> keys).findFirst().orElse("*") + "::" + selector.pseudo();
    }

    /** The rules for an element (an empty {@code pseudo}) or for its pseudo-element, from the weakest to the strongest. */
    List<Rule> matching(Place place, String pseudo) {
        Element element = place.element();
        return Stream
                .of(element.id().stream().map(id -> "#" + id), element.classes().stream().distinct().map(c -> "." + c),
                        Stream.of(element.name(), "*"))
                .flatMap(keys -> keys).flatMap(key -> byKey.getOrDefault(key + "::" + pseudo, List.of()).stream())
                .filter(rule -> rule.selector().matches(place)).sorted(Rule.BY_STRENGTH).toList();
    }
}
