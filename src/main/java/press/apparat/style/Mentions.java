package press.apparat.style;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.apparat.report.Label;
import press.apparat.report.Span;

/**
 * What selectors and values speak of. Whatever else an element has cannot change its style, so that elements which differ in
 * nothing else share one.
 */
final class Mentions {
    private final Set<String> ids = new HashSet<>();
    private final Set<String> classes = new HashSet<>();
    private final Set<String> attributes = new HashSet<>();

    private final Set<String> variables = new HashSet<>();
    private final List<Label> asked = new ArrayList<>();

    String id(String id) {
        ids.add(id);
        return id;
    }

    String cssClass(String name) {
        classes.add(name);
        return name;
    }

    String attribute(String name) {
        attributes.add(name);
        return name;
    }

    void variable(String name) {
        variables.add(name);
    }

    /** A value asks for a variable. */
    void asked(String variable, Span at) {
        asked.add(new Label(at, variable));
    }

    /** What is asked for and set nowhere: the place and the variable's name. */
    List<Label> unset() {
        return asked.stream().filter(label -> !variables.contains(label.text())).toList();
    }

    /** An element reduced to what the selectors speak of; itself where nothing is to be left out. */
    Element essence(Element element) {
        Optional<String> id = element.id().filter(ids::contains);
        boolean whole = id.isPresent() == element.id().isPresent() && classes.containsAll(element.classes())
                && attributes.containsAll(element.attributes().keySet());
        return whole ? element : new Element(element.name(), id, mentioned(element.classes()), attributes(element));
    }

    private List<String> mentioned(List<String> all) {
        return all.stream().filter(classes::contains).toList();
    }

    private Map<String, String> attributes(Element element) {
        return element.attributes().entrySet().stream().filter(entry -> attributes.contains(entry.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
