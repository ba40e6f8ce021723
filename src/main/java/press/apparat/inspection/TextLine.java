package press.apparat.inspection;

import java.util.List;
import press.apparat.placed.Paragraph;
import press.apparat.placed.Placed;

/**
 * A line that stands on a page.
 *
 * @param page its index
 * @param text as it is read, a hyphen of the press's as U+00AD
 * @param plain whether it is all text: no call of a note, no mark of an item, no code
 * @param glyphs in order, with the white that ends the line
 * @param spaces between its words
 * @param left where its first letter begins, in sp from the page's left edge; not that of a mark or an initial that
 *            stands beside it
 */
record TextLine(int page, Zone zone, Placed.SetLine set, Standing standing, String text, boolean plain,
        List<Placed.Glyphs> glyphs, List<WordSpace> spaces, long left) {
    private static final char SOFT_HYPHEN = '\u00AD';

    /** Where on a page it stands. */
    enum Zone {
        TEXT, FOOT, MARGIN, HEAD
    }

    Paragraph paragraph() {
        return set.paragraph();
    }

    boolean isFirst() {
        return set.index() == 0;
    }

    boolean isLast() {
        return set.index() == paragraph().lines() - 1;
    }

    /** Whether it is as wide as its measure because it has to be. */
    boolean isFull() {
        return paragraph().justified() && set.fit().full() && !spaces.isEmpty();
    }

    boolean isHyphenated() {
        return !glyphs.isEmpty() && glyphs.get(glyphs.size() - 1).actualText().indexOf(SOFT_HYPHEN) >= 0;
    }

    /** Whether it ends in a hyphen, the press's or the author's. */
    boolean endsInHyphen() {
        char last = lastCharacter();
        return last == SOFT_HYPHEN || last == '-' || last == '\u2010';
    }

    /** The last that is no white; a space if there is none. */
    char lastCharacter() {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (text.charAt(i) != ' ' && text.charAt(i) != '\u00A0') {
                return text.charAt(i);
            }
        }
        return ' ';
    }

    /** Where its last letter ends, in sp from the page's left edge. */
    long right() {
        for (int i = glyphs.size() - 1; i >= 0; i--) {
            if (isInk(glyphs.get(i))) {
                return glyphs.get(i).x() + glyphs.get(i).run().width();
            }
        }
        return set.x();
    }

    static boolean isInk(Placed.Glyphs glyphs) {
        return !glyphs.run().text().isBlank();
    }
}
