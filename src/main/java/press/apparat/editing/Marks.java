package press.apparat.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads what each straight quotation mark of a passage is from the characters beside it. */
final class Marks {
    enum Sense {
        OPEN, CLOSE, APOSTROPHE, PRIME
    }

    /** A straight mark: its place, itself, and what it is. */
    record Mark(int at, char sign, Sense sense) {
        boolean isDouble() {
            return sign == '"';
        }
    }

    private static final Pattern SHORT_YEAR = Pattern.compile("\\d\\ds?(?![\\p{L}\\p{N}'])");
    private static final Pattern INCHES = Pattern.compile("\\d{1,2}\"");
    private static final String BRACKETS = "([{¿¡“‘„‚«‹";
    private static final String DASHES = "-–—/";
    private static final String STOPS = ".,;:!?…)]}";
    /** Marks looked past to see what they enclose; more than three never stand together for a reason. */
    private static final int RUN = 3;
    private static final char SPACE = ' ';

    private final String text;
    private final Usage.Elided elided;
    private final List<Mark> found = new ArrayList<>();
    private int openSingles;
    private int openDoubles;

    private Marks(String text, Usage.Elided elided) {
        this.text = text;
        this.elided = elided;
    }

    /** The straight marks of a text in their order. */
    static List<Mark> in(String text, Usage.Elided elided) {
        Marks marks = new Marks(text, elided);
        for (int at = 0; at < text.length(); at++) {
            if (isMark(text.charAt(at))) {
                marks.read(at);
            }
        }
        return marks.found;
    }

    private static boolean isMark(char c) {
        return c == '"' || c == '\'';
    }

    private void read(int at) {
        boolean isDouble = text.charAt(at) == '"';
        Sense sense = isDouble ? doubleSense(at) : singleSense(at);
        int change = sense == Sense.OPEN ? 1 : sense == Sense.CLOSE ? -1 : 0;
        if (isDouble) {
            openDoubles = Math.max(0, openDoubles + change);
        } else {
            openSingles = Math.max(0, openSingles + change);
        }
        found.add(new Mark(at, text.charAt(at), sense));
    }

    private Sense doubleSense(int at) {
        char before = before(at);
        char after = after(at);
        if (isInches(at)) {
            return Sense.PRIME;
        }
        if (opensByItself(before, after)) {
            return Sense.OPEN;
        }
        if (isSpace(before) && isSpace(after)) {
            return openDoubles == 0 ? Sense.OPEN : Sense.CLOSE;
        }
        if (isWord(after) && (openDoubles == 0 || !isWord(before) && STOPS.indexOf(before) < 0)) {
            return Sense.OPEN;
        }
        return isDigit(before) && openDoubles == 0 ? Sense.PRIME : Sense.CLOSE;
    }

    private Sense singleSense(int at) {
        char before = before(at);
        char after = after(at);
        boolean isWordNext = isWord(next(at));
        if (isWord(before) ? isWordNext || isApocope(at) : isElision(at)) {
            return isFeet(at) ? Sense.PRIME : Sense.APOSTROPHE;
        }
        if (opensByItself(before, after)) {
            return Sense.OPEN;
        }
        return isDigit(before) && openSingles == 0 ? Sense.PRIME : Sense.CLOSE;
    }

    private static boolean opensByItself(char before, char after) {
        return isSpace(before)
                ? !isSpace(after)
                : BRACKETS.indexOf(before) >= 0 ? !isSpace(after) : DASHES.indexOf(before) >= 0 && isWord(after);
    }

    /** The feet of 6'2". */
    private boolean isFeet(int at) {
        return isDigit(before(at)) && follows(INCHES, at);
    }

    /** The inches of 6'2". */
    private boolean isInches(int at) {
        if (found.isEmpty()) {
            return false;
        }
        Mark last = found.get(found.size() - 1);
        return last.sense() == Sense.PRIME && at - last.at() <= RUN && follows(INCHES, last.at());
    }

    private boolean follows(Pattern pattern, int at) {
        return pattern.matcher(text).region(at + 1, text.length()).useTransparentBounds(true).lookingAt();
    }

    private boolean isElision(int at) {
        if (follows(SHORT_YEAR, at)) {
            return true;
        }
        int end = at + 1;
        while (end < text.length() && end - at < 12 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean isQuoted = end < text.length() && text.charAt(end) == '\'' && end - at > 2;
        return !isQuoted && elided.begun().contains(text.substring(at + 1, end).toLowerCase(Locale.ROOT));
    }

    /** The apostrophe at the end of Italian "po'". */
    private boolean isApocope(int at) {
        int start = at;
        while (start > 0 && at - start < 12 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return elided.ended().contains(text.substring(start, at).toLowerCase(Locale.ROOT));
    }

    /** The character before a mark; a mark just before counts as the bracket it has proved to be. */
    private char before(int at) {
        if (at == 0) {
            return SPACE;
        }
        char before = text.charAt(at - 1);
        return !isMark(before) ? before : found.get(found.size() - 1).sense() == Sense.OPEN ? '(' : ')';
    }

    /** The character after a mark and any more marks. */
    private char after(int at) {
        int next = at + 1;
        while (next < text.length() && next - at <= RUN && isMark(text.charAt(next))) {
            next++;
        }
        return next == text.length() ? SPACE : text.charAt(next);
    }

    private char next(int at) {
        return at + 1 == text.length() ? SPACE : text.charAt(at + 1);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isDigit(char c) {
        return Character.isDigit(c);
    }

    /** A letter, a digit, half of a rare letter, or a thing that is read like a word. */
    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == Flow.OBJECT.charAt(0)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
