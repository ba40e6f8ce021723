package press.apparat.report;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * The line of a span as a terminal shows it, or a window on it where it is long.
 *
 * @param text without tabs and control characters
 * @param indent the columns before the span
 * @param width the span's columns on this line, one at least
 */
record Excerpt(String text, int indent, int width) {
    private static final int WINDOW = 100;
    private static final int BEFORE = 40;
    private static final int TAB = 4;
    private static final String ELLIPSIS = "…";

    static Excerpt of(Span span) {
        String whole = span.source().text();
        int lineStart = whole.lastIndexOf('\n', span.start() - 1) + 1;
        int newline = whole.indexOf('\n', span.start());
        int lineEnd = newline < 0 ? whole.length() : newline;
        boolean windowed = lineEnd - lineStart > WINDOW;
        int from = windowed ? boundary(whole, Math.max(lineStart, span.start() - BEFORE)) : lineStart;
        int to = windowed ? boundary(whole, Math.min(lineEnd, from + WINDOW)) : lineEnd;

        StringBuilder shown = new StringBuilder(from > lineStart ? ELLIPSIS : "");
        int columns = shown.length();
        columns = show(whole.substring(from, span.start()), shown, columns);
        int indent = columns;
        int marked = Math.max(span.start(), Math.min(span.end(), to));
        columns = show(whole.substring(span.start(), marked), shown, columns);
        int width = Math.max(1, columns - indent);
        show(whole.substring(marked, Math.max(marked, to)), shown, columns);
        return new Excerpt(shown.append(to < lineEnd ? ELLIPSIS : "").toString(), indent, width);
    }

    /** An index that parts no pair of surrogates. */
    private static int boundary(String text, int index) {
        boolean parts = index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index))
                && Character.isHighSurrogate(text.charAt(index - 1));
        return parts ? index + 1 : index;
    }

    /** Shows characters from a column on; gives the column after them. */
    private static int show(String characters, StringBuilder shown, int column) {
        int at = column;
        for (int c : characters.codePoints().toArray()) {
            int width = c == '\t' ? TAB - at % TAB : width(c);
            if (c == '\t') {
                shown.append(" ".repeat(width));
            } else {
                shown.appendCodePoint(isHarmful(c) ? 0xFFFD : c);
            }
            at += width;
        }
        return at;
    }

    /** Characters that would move the terminal's cursor or turn the direction of its text. */
    private static boolean isHarmful(int c) {
        return Character.getType(c) == Character.CONTROL || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    /** The columns of a character: two for East Asian wide ones (Unicode Standard Annex 11), none for marks. */
    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        int eastAsian = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        boolean wide = eastAsian == UCharacter.EastAsianWidth.WIDE || eastAsian == UCharacter.EastAsianWidth.FULLWIDTH;
        return wide ? 2 : 1;
    }
}
