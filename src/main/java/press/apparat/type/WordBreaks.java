package press.apparat.type;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import press.apparat.type.Segment.Kind;

/** Where a line may end inside what stands between two spaces, with no hyphen added. */
final class WordBreaks {
    private final String word;

    WordBreaks(String word) {
        this.word = word;
    }

    /** Whether a word with this character has to be looked at; no letter of an alphabet, no usual quotation mark. */
    static boolean mayBreakAt(char c) {
        return c < 0x80
                ? c == '-' || c == '/' || c == ':' || c == '@'
                : c >= 0x0E00 && (c < 0x1E00 || c > 0x1FFF) && (c < 0x2018 || c > 0x201D);
    }

    void addTo(List<Segment> segments) {
        boolean address = Address.is(word);
        int start = 0;
        for (int at : breaks(address)) {
            segments.add(new Segment(word.substring(start, at), Kind.WORD, true, !address && isWhole(start, at)));
            start = at;
        }
        segments.add(new Segment(word.substring(start), Kind.WORD, false, !address && isWhole(start, word.length())));
    }

    private List<Integer> breaks(boolean address) {
        if (address) {
            return Address.breaks(word);
        }
        List<Integer> found = List.of();
        for (int i = 0; i < word.length(); i++) {
            if (needsDictionary(word.charAt(i))) {
                return byUnicode();
            }
            if (i > 0 && breaksBefore(i)) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(i);
            }
        }
        return found;
    }

    private boolean isWhole(int start, int end) {
        if (start > 0 && isHyphen(word.charAt(start - 1))) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (isHyphen(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean breaksBefore(int at) {
        char before = word.charAt(at - 1);
        return switch (before) {
            case Characters.ZERO_WIDTH_SPACE -> true;
            case '-', Characters.HYPHEN, '/' -> lettersAround(at - 1, at);
            case Characters.ELLIPSIS -> lettersAround(at - 1, at);
            default -> Characters.isDash(before) && at > 1 && opensWord(at);
        };
    }

    /** Two letters at least on either side; none of "e-mail", "Tu-104", "1/2". */
    private boolean lettersAround(int end, int start) {
        return end >= 2 && isLetter(end - 1) && isLetter(end - 2) && start + 1 < word.length() && isLetter(start)
                && isLetter(start + 1);
    }

    private boolean isLetter(int at) {
        return Character.isLetter(word.charAt(at)) || Characters.isMark(word.charAt(at));
    }

    /** Whether a letter, a digit or an opening mark follows: a closing quotation mark stays with its dash. */
    private boolean opensWord(int at) {
        char next = word.charAt(at);
        return switch (Character.getType(next)) {
            case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION -> true;
            default -> Character.isLetterOrDigit(next);
        };
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == Characters.HYPHEN || c == Characters.NO_BREAK_HYPHEN;
    }

    /** Scripts of South-East and East Asia, which put no spaces between words. */
    private static boolean needsDictionary(char c) {
        return c >= 0x0E00 && c <= 0x0EFF || c >= 0x1000 && c <= 0x109F || c >= 0x1780 && c <= 0x17FF
                || c >= 0x2E80 && c <= 0xA4CF && c != 0x3000 || c >= 0xAC00 && c <= 0xFAFF
                || c >= 0xFF00 && c <= 0xFFEF;
    }

    private List<Integer> byUnicode() {
        BreakIterator iterator = BreakIterator.getLineInstance(ULocale.ROOT);
        iterator.setText(word);
        List<Integer> found = new ArrayList<>();
        for (int at = iterator.next(); at != BreakIterator.DONE && at < word.length(); at = iterator.next()) {
            found.add(at);
        }
        return found;
    }
}
