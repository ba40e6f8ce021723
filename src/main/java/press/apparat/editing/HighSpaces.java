package press.apparat.editing;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** French: a narrow space that does not break before {@code ; : ! ?} and within guillemets. */
final class HighSpaces implements Rule {
    private static final String NARROW = "\u202F";
    private static final Pattern HIGH = Pattern.compile("(«)[ \u00A0\u202F]?|[ \u00A0\u202F]?([;:!?»])");

    @Override
    public List<Edit> edits(String text, Usage usage) {
        if (!usage.highSpaces()) {
            return List.of();
        }
        return HIGH.matcher(text).results().filter(match -> match.group(1) != null || isAfterWords(text, match))
                .map(match -> new Edit(match.start(), match.end(),
                        match.group(1) != null ? match.group(1) + NARROW : NARROW + match.group(2)))
                .toList();
    }

    /** Not after a bracket or another such mark (a guillemet closes after any), and not the colon of a time. */
    private static boolean isAfterWords(String text, MatchResult mark) {
        String none = mark.group(2).equals("»") ? "(«" : "(«;:!?";
        if (mark.start() == 0 || none.indexOf(text.charAt(mark.start() - 1)) >= 0) {
            return false;
        }
        boolean isTime = mark.group().equals(":") && mark.end() < text.length()
                && Character.isDigit(text.charAt(mark.start() - 1)) && Character.isDigit(text.charAt(mark.end()));
        return !isTime;
    }
}
