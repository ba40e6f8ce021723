package press.apparat.editing;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Three points become an ellipsis, joined to the word before it, or to the one after that it touches. */
final class Ellipses implements Rule {
    private static final Pattern POINTS = Pattern.compile("( ?)(?<!\\.)(\\.\\.\\.\\.?|\\. \\. \\.|…)(?!\\.)");

    @Override
    public List<Edit> edits(String text, Usage usage) {
        if (!text.contains("..") && !text.contains(". .") && text.indexOf('…') < 0) {
            return List.of();
        }
        return POINTS.matcher(text).results()
                .map(match -> new Edit(match.start(), match.end(), space(text, match, usage) + points(match)))
                .filter(edit -> !text.startsWith(edit.text(), edit.start())).toList();
    }

    private static String points(MatchResult match) {
        return match.group(2).length() == 4 ? ".…" : "…";
    }

    private static String space(String text, MatchResult match, Usage usage) {
        boolean isJoinedToNext = match.end() < text.length() && Character.isLetterOrDigit(text.charAt(match.end()));
        if (match.group(1).isEmpty() || isJoinedToNext) {
            return match.group(1);
        }
        return usage.tightEllipsis() ? "" : "\u00A0";
    }
}
