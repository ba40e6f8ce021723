package press.apparat.editing;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * French: a space that does not break before high signs and within guillemets, narrow or full as the table says for each
 * (Lexique des règles typographiques en usage à l'Imprimerie nationale, "Ponctuation").
 */
final class HighSpaces implements Rule {
    private static final Pattern SIGN = Pattern.compile("(«)[ \u00A0\u202F]?|[ \u00A0\u202F]?([;:!?»])");

    @Override
    public List<Edit> edits(String text, Usage usage) {
        if (usage.high().narrow().isEmpty() && usage.high().full().isEmpty()) {
            return List.of();
        }
        return SIGN.matcher(text).results().filter(match -> isHigh(text, match, usage.high()))
                .map(match -> new Edit(match.start(), match.end(), spaced(match, usage.high()))).toList();
    }

    private static String sign(MatchResult match) {
        return match.group(1) != null ? match.group(1) : match.group(2);
    }

    private static String spaced(MatchResult match, Usage.High high) {
        String space = high.narrow().contains(sign(match)) ? "\u202F" : "\u00A0";
        return match.group(1) != null ? sign(match) + space : space + sign(match);
    }

    private static boolean isHigh(String text, MatchResult match, Usage.High high) {
        boolean isHigh = (high.narrow() + high.full()).contains(sign(match));
        return isHigh && (match.group(1) != null || isAfterWords(text, match));
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
