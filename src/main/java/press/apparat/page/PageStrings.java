package press.apparat.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.apparat.galley.Strip;
import press.apparat.style.Content;

/**
 * The named strings of a page (CSS Generated Content for Paged Media, clause 1.1).
 *
 * @param entry their values as the page begins
 * @param head those that its first strip sets
 * @param first those that it sets, their first values on it
 * @param exit their values as it ends
 */
record PageStrings(Map<String, String> entry, Map<String, String> head, Map<String, String> first,
        Map<String, String> exit) {
    static final PageStrings NONE = new PageStrings(Map.of(), Map.of(), Map.of(), Map.of());

    /** The strings of the next page. */
    PageStrings next(List<Strip> strips) {
        Map<String, String> heads = new HashMap<>();
        Map<String, String> firsts = new HashMap<>();
        Map<String, String> exits = new HashMap<>(exit);
        boolean atHead = true;
        for (Strip strip : strips) {
            strip.strings().forEach(firsts::putIfAbsent);
            exits.putAll(strip.strings());
            if (atHead) {
                strip.strings().forEach(heads::putIfAbsent);
            }
            atHead &= strip.space();
        }
        return new PageStrings(exit, heads, firsts, exits);
    }

    /** The value that a running head asks for; empty where none was set. */
    String value(Content.Named named) {
        String before = entry.getOrDefault(named.name(), "");
        return switch (named.which()) {
            case FIRST -> first.getOrDefault(named.name(), before);
            case START -> head.getOrDefault(named.name(), before);
            case LAST -> exit.getOrDefault(named.name(), "");
            case FIRST_EXCEPT -> first.containsKey(named.name()) ? "" : before;
        };
    }
}
