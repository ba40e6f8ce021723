package press.apparat.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Spaces at which a line must not end become no-break spaces: number and unit, day and month, title and name, initial
 * and surname, "p." and its number; and before a dash that stands between spaces.
 */
final class Bonds implements Rule {
    private static final Pattern NUMBER = Pattern
            .compile("[\\p{Sc}(\\[]?\\p{Nd}[\\p{Nd}.,–-]*(?:st|nd|rd|th|er|º|ª)?\\.?");
    private static final Pattern DAY = Pattern.compile("\\p{Nd}{1,2}(?:st|nd|rd|th|er|º|ª)?(?!\\p{Nd}).*");
    private static final Pattern ROMAN = Pattern.compile("[IVXLCM]+(?:[–-][IVXLCM]+)?e?");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.-?)+");
    private static final Pattern FIGURE = Pattern.compile("[\\p{Nd}" + Flow.OBJECT + "].*|[IVXLC]+\\b.*|[ivxlc]+\\b.*");
    private static final int LONGEST_WORD = 24;

    @Override
    public List<Edit> edits(String text, Usage usage) {
        List<Edit> edits = new ArrayList<>();
        for (int at = text.indexOf(' ', 1); at >= 0 && at < text.length() - 1; at = text.indexOf(' ', at + 1)) {
            String before = before(text, at);
            if (isBond(before, after(text, at), usage.bonds()) || isMeasured(before, text, at, usage.bonds())) {
                edits.add(new Edit(at, at + 1, "\u00A0"));
            }
        }
        return edits;
    }

    private static boolean isBond(String before, String after, Usage.Bonded words) {
        return words.months().contains(before) && DAY.matcher(after).matches()
                || words.numbered().contains(before) && FIGURE.matcher(after).matches() || isNamed(before, after, words)
                || words.clitics().contains(before) || isPair(before, after, words) || after.equals("–")
                || after.equals("—");
    }

    /** The two halves of one abbreviation. */
    private static boolean isPair(String before, String after, Usage.Bonded words) {
        return forms(after).anyMatch(half -> words.pairs().contains(before + " " + half));
    }

    /** A number before a unit, which may be two words ("per cent"), or before a month; a Roman one before a century. */
    private static boolean isMeasured(String before, String text, int at, Usage.Bonded words) {
        if (ROMAN.matcher(before).matches()) {
            return forms(after(text, at)).anyMatch(words.centuries()::contains);
        }
        if (before.isEmpty() || Character.isLetter(before.charAt(0)) || !NUMBER.matcher(before).matches()) {
            return false;
        }
        String after = after(text, at);
        String word = bare(after);
        String two = word + " " + bare(after(text, at + 1 + after.length()));
        return Stream.concat(Stream.of(two), forms(after)).anyMatch(words.units()::contains)
                || words.months().contains(word);
    }

    private static boolean isNamed(String before, String after, Usage.Bonded words) {
        if (after.isEmpty() || !Character.isUpperCase(after.codePointAt(0))) {
            return false;
        }
        return words.titles().contains(before) || before.endsWith(".") && INITIALS.matcher(before).matches();
    }

    /** The characters before a space back to another one, without an opening bracket or quotation mark. */
    private static String before(String text, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_WORD && !isSpace(text.charAt(start - 1))) {
            start--;
        }
        while (start < at && "([“‘„‚«¿¡".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return text.substring(start, at);
    }

    private static String after(String text, int at) {
        int end = Math.min(text.length(), at + 1);
        while (end < text.length() && end - at < LONGEST_WORD && !isSpace(text.charAt(end))) {
            end++;
        }
        return text.substring(Math.min(end, at + 1), end);
    }

    /** A word as it stands, without the punctuation after it, and with the point alone that may be its own. */
    private static Stream<String> forms(String after) {
        String word = bare(after);
        return after.startsWith(word + ".") ? Stream.of(after, word, word + ".") : Stream.of(after, word);
    }

    /** A word without the punctuation after it. */
    private static String bare(String word) {
        int end = word.length();
        while (end > 1 && ".,;:!?)]”’»“".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
