package press.apparat.evidence;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers of three digits or more in some texts, years above all: 38679 for 38,679. */
final class Figures {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[,\u00a0\u202f]\\d{3})+|\\d{3,}");

    private Figures() {
    }

    /** The figures of a text that none of the facts has, each with " has " before it. */
    static Stream<String> beyond(String text, List<String> facts) {
        Set<String> known = facts.stream().flatMap(Figures::of).collect(Collectors.toSet());
        return of(text).distinct().filter(figure -> !known.contains(figure)).map(" has "::concat);
    }

    private static Stream<String> of(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).map(number -> number.replaceAll("\\D", ""));
    }
}
