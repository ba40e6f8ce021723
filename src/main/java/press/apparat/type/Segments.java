package press.apparat.type;

import java.util.ArrayList;
import java.util.List;
import press.apparat.type.Segment.Kind;

/**
 * Cuts a paragraph's text at its spaces and where else a line may end: what the Unicode Line Breaking Algorithm
 * (Unicode Standard Annex 14) does, and what a typographer wants beyond: a dash between words never begins a line.
 */
public final class Segments {
    private static final String CLOSING = "–…!?:;»)]}.,”’";
    private static final String OPENING = "«([{“‘„";

    private final String text;
    private final List<Segment> found = new ArrayList<>();

    private Segments(String text) {
        this.text = text;
    }

    /** The pieces in order; together they are the whole text, which should be a whole paragraph's. */
    public static List<Segment> of(String text) {
        Segments segments = new Segments(text);
        int at = 0;
        while (at < text.length()) {
            at = segments.take(at);
        }
        return segments.found;
    }

    private int take(int at) {
        char c = text.charAt(at);
        if (Characters.isWordSpace(c)) {
            return space(at, c == Characters.NO_BREAK_SPACE);
        }
        if (Characters.isFixedSpace(c)) {
            found.add(new Segment(text.substring(at, at + 1), Kind.FIXED, breaks(c), false));
            return at + 1;
        }
        return word(at);
    }

    private int space(int start, boolean glue) {
        int end = start + 1;
        while (end < text.length() && Characters.isWordSpace(text.charAt(end))
                && glue == (text.charAt(end) == Characters.NO_BREAK_SPACE)) {
            end++;
        }
        found.add(new Segment(text.substring(start, end), Kind.SPACE, !glue && parts(start, end), false));
        return end;
    }

    /** Nearly all words are plain: they are not looked at again. */
    private int word(int start) {
        int end = start;
        boolean plain = true;
        while (end < text.length() && !Characters.isSpace(text.charAt(end))) {
            plain &= !WordBreaks.mayBreakAt(text.charAt(end));
            end++;
        }
        String word = text.substring(start, end);
        if (plain && !Address.is(word)) {
            found.add(new Segment(word, Kind.WORD, false, true));
        } else {
            new WordBreaks(word).addTo(found);
        }
        return end;
    }

    /** Whether a line may end in a space: not before a dash or lone closing marks, nor after lone opening ones. */
    private boolean parts(int start, int end) {
        if (end == text.length() || start == 0) {
            return true;
        }
        return !isHangingDash(end) && !loneClosingMarks(end) && !loneOpeningMarks(start);
    }

    /** A dash that stands between spaces; one that opens an aside, as in Spanish, may begin a line. */
    private boolean isHangingDash(int at) {
        char dash = text.charAt(at);
        boolean opens = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        return Characters.isDash(dash) && dash != Characters.EN_DASH && !opens;
    }

    private boolean loneClosingMarks(int start) {
        int at = start;
        while (at < text.length() && CLOSING.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at > start && (at == text.length() || Characters.isSpace(text.charAt(at)));
    }

    private boolean loneOpeningMarks(int end) {
        int at = end;
        while (at > 0 && OPENING.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at < end && (at == 0 || Characters.isSpace(text.charAt(at - 1)));
    }

    /** Thin and hair spaces stand between marks that belong together, whatever Annex 14 says of them. */
    private static boolean breaks(char fixed) {
        return fixed <= '\u2006' || fixed == '\u205F' || fixed == '\u3000';
    }
}
