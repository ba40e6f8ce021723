package press.apparat.type;

import java.util.ArrayList;
import java.util.List;
import press.apparat.type.Segment.Kind;

/**
 * Cuts a paragraph's text at its spaces and where else a line may end: what the Unicode Line Breaking Algorithm
 * (Unicode Standard Annex 14) does, and what a typographer wants beyond: a dash never begins a line.
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
        int end = Characters.isWordSpace(c) ? endOfSpace(at) : Characters.isFixedSpace(c) ? at + 1 : endOfWord(at);
        String piece = text.substring(at, end);
        if (Characters.isWordSpace(c)) {
            found.add(new Segment(piece, Kind.SPACE, c != Characters.NO_BREAK_SPACE && parts(at, end), false));
        } else if (Characters.isFixedSpace(c)) {
            found.add(new Segment(piece, Kind.FIXED, breaks(c), false));
        } else {
            new WordBreaks(piece).addTo(found);
        }
        return end;
    }

    private int endOfSpace(int start) {
        boolean glued = text.charAt(start) == Characters.NO_BREAK_SPACE;
        int end = start + 1;
        while (end < text.length() && Characters.isWordSpace(text.charAt(end))
                && glued == (text.charAt(end) == Characters.NO_BREAK_SPACE)) {
            end++;
        }
        return end;
    }

    private int endOfWord(int start) {
        int end = start + 1;
        while (end < text.length() && !Characters.isWordSpace(text.charAt(end))
                && !Characters.isFixedSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether a line may end in a space: not before a dash or lone closing marks, nor after lone opening ones. */
    private boolean parts(int start, int end) {
        if (end == text.length() || start == 0) {
            return true;
        }
        int next = endOfWord(end);
        return !(Characters.isDash(text.charAt(end)) && text.charAt(end) != Characters.EN_DASH)
                && !allOf(CLOSING, end, next) && !allOf(OPENING, startOfWord(start), start);
    }

    private int startOfWord(int end) {
        int start = end;
        while (start > 0 && !Characters.isWordSpace(text.charAt(start - 1))
                && !Characters.isFixedSpace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private boolean allOf(String marks, int start, int end) {
        for (int i = start; i < end; i++) {
            if (marks.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return start < end;
    }

    /** Thin and hair spaces stand between marks that belong together, whatever Annex 14 says of them. */
    private static boolean breaks(char fixed) {
        return fixed <= '\u2006' || fixed == '\u205F' || fixed == '\u3000';
    }
}
