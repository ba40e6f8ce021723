package press.apparat.editing;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    /** A position that CSL does not know: the cite's work is not told from another by anything else. */
    static final String ALIKE = "alike";

    /** What an item has: a title that it is in, and names. */
    private static final String CONTAINED = "contained";
    private static final String CONTAINER = "container-title";
    private static final String HAS = "has";
    private static final Map<String, Function<CSLItemData, Object>> HELD = Map.of("author", CSLItemData::getAuthor,
            "editor", CSLItemData::getEditor, "translator", CSLItemData::getTranslator);

    private static final List<String> ASKED = List.of("position", CONTAINED, "locator", HAS);
    private static final List<String> SPARE = List.of("citation-label", "citation-key", "PMCID", "PMID", "ISSN", "ISBN",
            "keyword", "annote", "abstract", "call-number", "source", "jurisdiction", "number-of-pages", "note",
            "references", "language");

    /** By "position ibid" or "locator page": the variable that stands for it. */
    private final Map<String, String> carriers = new HashMap<>();

    /** Rewrites the conditions of a style. */
    CslConditions(Document style) {
        List<Element> conditions = Stream.of("if", "else-if").flatMap(name -> elements(style, name)).toList();
        conditions.forEach(CslConditions::takeDisambiguate);
        conditions.forEach(CslConditions::takeHeld);
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

    /** citeproc-java takes disambiguate="true" for true, where it is so but for a cite that looks like another. */
    private static void takeDisambiguate(Element condition) {
        if (condition.getAttribute("disambiguate").equals("true")) {
            condition.setAttribute("position", (condition.getAttribute("position") + " " + ALIKE).strip());
        }
        condition.removeAttribute("disambiguate");
    }

    /**
     * To citeproc-java a name that stood in for another is there no more, so that a style which asks whether there are
     * none adds "Anonymous" to it; and no newspaper that stood in for an author, so that an article is set as a book.
     */
    private static void takeHeld(Element condition) {
        List<String> names = words(condition, "variable");
        if (condition.getAttribute("match").equals("none") && !names.isEmpty() && HELD.keySet().containsAll(names)) {
            condition.setAttribute(HAS, String.join(" ", names));
            condition.removeAttribute("variable");
        }
        if (names.equals(List.of(CONTAINER))) {
            condition.setAttribute(CONTAINED, CONTAINER);
            condition.removeAttribute("variable");
        }
    }

    private static Stream<String> held(CSLItemData work) {
        Stream<String> names = HELD.keySet().stream().filter(name -> HELD.get(name).apply(work) != null)
                .map(name -> HAS + " " + name);
        Stream<String> container = Optional.ofNullable(work.getContainerTitle()).stream()
                .map(title -> CONTAINED + " " + CONTAINER);
        return Stream.concat(names, container);
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

    /** There are no variables left: citeproc-java is to do as it does. */
    private static void giveBack(Element condition, String asked) {
        if (asked.equals(CONTAINED) || asked.equals(HAS)) {
            condition.setAttribute("variable", condition.getAttribute(asked));
            condition.removeAttribute(asked);
        }
    }

    private void rewrite(Element condition, String asked) {
        List<String> values = words(condition, asked);
        if (values.isEmpty()) {
            return;
        }
        if (!values.stream().allMatch(value -> carriers.containsKey(asked + " " + value))) {
            giveBack(condition, asked);
            return;
        }
        Stream<String> variables = Stream.concat(words(condition, "variable").stream(),
                values.stream().map(value -> carriers.get(asked + " " + value)));
        condition.setAttribute("variable", String.join(" ", variables.toList()));
        condition.removeAttribute(asked);
    }

    /** Takes away what an item's own value would make true, and sets what holds for a cite. */
    void set(Set<String> holding, CSLItemData work, CSLItemDataBuilder item) {
        Set<String> all = Stream.concat(holding.stream(), held(work)).collect(Collectors.toSet());
        carriers.forEach(
                (asked, variable) -> CslVariables.TEXTS.get(variable).accept(item, all.contains(asked) ? "1" : null));
    }
}
