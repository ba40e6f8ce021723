package press.apparat.editing;

import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The conditions of a style on a cite's position and on its locator (CSL 1.0.2, "Choose"). citeproc-java 3.5.2 knows of
 * positions only "first" and "ibid", and takes every locator for any: each such condition is made one on a variable that
 * the style does not use otherwise, and that an item has when it holds.
 */
final class CslConditions {
    private static final List<String> ASKED = List.of("position", "locator");
    private static final List<String> SPARE = List.of("citation-label", "citation-key", "PMCID", "PMID", "ISSN", "ISBN",
            "keyword", "annote", "abstract", "call-number", "source", "jurisdiction", "number-of-pages", "note",
            "references");

    /** By "position ibid" or "locator page": the variable that stands for it. */
    private final Map<String, String> carriers = new HashMap<>();

    /** Rewrites the conditions of a style. */
    CslConditions(Document style) {
        List<Element> conditions = Stream.of("if", "else-if").flatMap(name -> elements(style, name)).toList();
        List<String> spare = spare(style);
        for (String asked : ASKED) {
            for (Element condition : conditions) {
                for (String value : words(condition, asked)) {
                    if (carriers.size() < spare.size()) {
                        carriers.computeIfAbsent(asked + " " + value, key -> spare.get(carriers.size()));
                    }
                }
            }
        }
        conditions.forEach(condition -> ASKED.forEach(asked -> rewrite(condition, asked)));
    }

    static Stream<Element> elements(Document style, String name) {
        NodeList found = style.getElementsByTagName(name);
        return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1).map(i -> (Element) found.item(i));
    }

    private static List<String> words(Element element, String attribute) {
        String value = element.getAttribute(attribute).strip();
        return value.isEmpty() ? List.of() : List.of(value.split("\\s+"));
    }

    private static List<String> spare(Document style) {
        Set<String> used = new HashSet<>();
        elements(style, "*").forEach(element -> used.addAll(words(element, "variable")));
        return SPARE.stream().filter(variable -> !used.contains(variable)).toList();
    }

    private void rewrite(Element condition, String asked) {
        List<String> values = words(condition, asked);
        if (values.isEmpty() || !values.stream().allMatch(value -> carriers.containsKey(asked + " " + value))) {
            return;
        }
        Stream<String> variables = Stream.concat(words(condition, "variable").stream(),
                values.stream().map(value -> carriers.get(asked + " " + value)));
        condition.setAttribute("variable", String.join(" ", variables.toList()));
        condition.removeAttribute(asked);
    }

    /** Takes away what an item's own value would make true, and sets what holds for a cite. */
    void set(Set<String> holding, CSLItemDataBuilder item) {
        carriers.forEach((asked, variable) -> CslVariables.TEXTS.get(variable).accept(item,
                holding.contains(asked) ? "1" : null));
    }
}
