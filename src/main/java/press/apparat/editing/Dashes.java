package press.apparat.editing;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Two hyphens become an en dash, three an em dash, with the spaces of the language where there were spaces. */
final class Dashes implements Rule {
    private static final Pattern HYPHENS = Pattern.compile("( ?)(?<!-)(---?)(?!-)( ?)");

    @Override
    public List<Edit> edits(String text, Usage usage) {
        if (!text.contains("--")) {
            return List.of();
        }
        return HYPHENS.matcher(text).results()
                .map(match -> new Edit(match.start(), match.end(), dash(text, match, usage.dashes()))).toList();
    }

    private static String dash(String text, MatchResult match, Usage.Dash usage) {
        boolean isEm = match.group(2).length() == 3;
        boolean isSpaced = !(isEm ? match.group(1) + match.group(3) : either(match)).isEmpty();
        if (!isSpaced) {
            return match.group(1) + (isEm ? "—" : "–") + match.group(3);
        }
        String spaced = isEm ? em(match, usage) : usage.spacedEn();
        if (match.start() == 0) {
            return (isEm ? "—" : "–") + (spaced.endsWith(" ") ? "\u00A0" : "");
        }
        return match.end() == text.length() ? spaced.stripTrailing() : spaced;
    }

    private static String em(MatchResult match, Usage.Dash usage) {
        return match.group(1).isEmpty()
                ? usage.closingEm()
                : match.group(3).isEmpty() ? usage.openingEm() : usage.spacedEm();
    }

    /** An en dash is spaced only where there are spaces on both sides: it may join a range. */
    private static String either(MatchResult match) {
        return match.group(1).isEmpty() || match.group(3).isEmpty() && match.start() > 0 ? "" : " ";
    }
}
