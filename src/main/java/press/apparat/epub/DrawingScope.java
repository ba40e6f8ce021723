package press.apparat.epub;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import press.apparat.style.Element;

/** The names of one drawing, set apart from those of the document it stands in and of all other drawings. */
record DrawingScope(String prefix) {
    private static final Pattern URL = Pattern.compile("url\\(\\s*['\"]?([^'\")]*)['\"]?\\s*\\)");
    private static final Pattern UNWANTED = Pattern.compile("on.*|aria-.*|data-.*|role|tabindex|lang|id|class");

    /** An element under the drawing's own names, without what could run or load. */
    Element element(String name, Map<String, String> attributes) {
        Element element = new Element(name, named(attributes.get("id")), classes(attributes.get("class")), Map.of());
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            if (!UNWANTED.matcher(attribute.getKey()).matches()) {
                element = with(element, attribute.getKey(), attribute.getValue());
            }
        }
        return element;
    }

    private Optional<String> named(String id) {
        return Optional.ofNullable(id).map(this::own);
    }

    private List<String> classes(String classes) {
        return Optional.ofNullable(classes).map(String::strip).filter(c -> !c.isEmpty())
                .map(c -> Arrays.stream(c.split("\\s+")).map(this::own).toList()).orElse(List.of());
    }

    String own(String name) {
        return prefix + "-" + name;
    }

    private Element with(Element element, String name, String value) {
        if (!name.equals("href")) {
            return element.with(name, local(value));
        }
        if (value.startsWith("#")) {
            return element.with(name, "#" + own(value.substring(1)));
        }
        return value.startsWith("data:image/") ? element.with(name, value) : element;
    }

    /** A value whose {@code url()}s lead to places within the drawing only. */
    String local(String value) {
        return URL.matcher(value).replaceAll(found -> Matcher.quoteReplacement(local(found)));
    }

    private String local(java.util.regex.MatchResult found) {
        String address = found.group(1);
        return address.startsWith("#") ? "url(#" + own(address.substring(1)) + ")" : "none";
    }

    /** A style sheet of the drawing: rules for its elements alone. */
    String sheet(String css) {
        return DrawingSheet.read(css).stream().map(rule -> local(DrawingSheet.scoped(rule, this)))
                .collect(Collectors.joining("\n"));
    }
}
