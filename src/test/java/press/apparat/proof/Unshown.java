package press.apparat.proof;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The elements that an EPUB's style sheet does not show: those of rules {@code .outer .inner { display: none }}. */
record Unshown(List<List<String>> chains) {
    private static final Pattern RULE = Pattern.compile("((?:\\.[\\w-]+ ?)+)\\{\\s*display:\\s*none;?\\s*}");

    static Unshown of(String css) {
        return new Unshown(RULE.matcher(css).results()
                .map(rule -> Arrays.stream(rule.group(1).trim().split(" ")).map(name -> name.substring(1)).toList())
                .toList());
    }

    boolean holds(Element element) {
        return chains.stream().anyMatch(chain -> ends(element, new ArrayDeque<>(chain)));
    }

    /** Whether the element has the last class, and those around it the others. */
    private static boolean ends(Element element, Deque<String> chain) {
        if (!has(element, chain.removeLast())) {
            return false;
        }
        for (Node around = element.getParentNode(); around instanceof Element outer
                && !chain.isEmpty(); around = around.getParentNode()) {
            if (has(outer, chain.getLast())) {
                chain.removeLast();
            }
        }
        return chain.isEmpty();
    }

    private static boolean has(Element element, String name) {
        return List.of(element.getAttribute("class").split(" ")).contains(name);
    }
}
