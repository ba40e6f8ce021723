package press.apparat.editing;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The hyphen of a plain range becomes an en dash: years ("1936-38"), pages ("pp. 12-14"), days ("18-22 June", "18.-22. Juni"). A date, a
 * score, a number of a book or a telephone keeps its hyphens.
 */
final class Ranges implements Rule {
    private static final Pattern NUMBERS = Pattern
            .compile("(?<![\\p{L}\\p{N}.,:/–-])(\\d{1,4})(\\.?)-(\\d{1,4})(?![\\p{L}\\p{N}/–-]|[.,:]\\d)");
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;
    private static final int LONGEST_WORD = 16;

    @Override
    public List<Edit> edits(String text, Usage usage) {
        if (text.indexOf('-') < 0) {
            return List.of();
        }
        return NUMBERS.matcher(text).results().filter(match -> isRange(text, match, usage.bonds()))
                .map(match -> new Edit(match.end(2), match.start(3), "–")).toList();
    }

    private static boolean isRange(String text, MatchResult match, Usage.Bonded bonds) {
        String before = wordBefore(text, match.start());
        int first = Integer.parseInt(match.group(1));
        int last = full(match.group(1), match.group(3));
        if (first >= last || bonds.codes().contains(before)) {
            return false;
        }
        boolean isDays = last <= 31 && bonds.months().contains(wordAfter(text, match.end()));
        if (!match.group(2).isEmpty()) {
            return isDays;
        }
        boolean isYears = match.group(1).length() == 4 && first >= FIRST_YEAR && last <= LAST_YEAR;
        return isYears || isDays || bonds.numbered().contains(before);
    }

    /** The end of a range written short: 38 after 1936 is 1938. */
    private static int full(String first, String last) {
        int missing = Math.max(0, first.length() - last.length());
        return Integer.parseInt(first.substring(0, missing) + last);
    }

    private static String wordBefore(String text, int at) {
        String before = text.substring(Math.max(0, at - LONGEST_WORD), at).replace('\u00A0', ' ').stripTrailing();
        return before.substring(before.lastIndexOf(' ') + 1).replaceFirst("^[(\\[]+", "");
    }

    private static String wordAfter(String text, int at) {
        String after = text.substring(at, Math.min(text.length(), at + LONGEST_WORD)).replaceFirst("^\\.", "").strip();
        return after.split("[ ,.;:)]", 2)[0];
    }
}
