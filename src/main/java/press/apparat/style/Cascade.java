package press.apparat.style;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

/** The rules of all sheets for print, ready to be asked for an element's style (CSS Cascading 4, clause 6). */
final class Cascade {
    private final Rules rules;
    private final Mentions mentions;
    private final ConcurrentMap<Map<Property, List<Term>>, Style> styles = new ConcurrentHashMap<>();

    Cascade(List<Rule> rules, Mentions mentions) {
        this.rules = new Rules(rules);
        this.mentions = mentions;
    }

    Node root(Element element) {
        Place place = new Place(essence(element), Optional.empty(), Optional.empty());
        Computed computed = Computed.root(declarations(place, ""));
        return new Node(this, place, computed, style(computed));
    }

    Element essence(Element element) {
        return mentions.essence(element);
    }

    /** From the weakest to the strongest. */
    List<Declaration> declarations(Place place, String pseudo) {
        List<Declaration> all = rules.matching(place, pseudo).stream().flatMap(rule -> rule.declarations().stream())
                .toList();
        return byImportance(all);
    }

    static List<Declaration> byImportance(List<Declaration> all) {
        return Stream.concat(all.stream().filter(declaration -> !declaration.important()),
                all.stream().filter(Declaration::important)).toList();
    }

    /** A style; that of equal values is one object, so that callers can keep what they make of it by identity. */
    Style style(Computed computed) {
        return styles.computeIfAbsent(computed.values(), values -> StyleMaker.style(computed));
    }
}
