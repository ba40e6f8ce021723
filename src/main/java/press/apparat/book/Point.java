package press.apparat.book;

import press.apparat.report.Spanned;

/**
 * A place in the words of a book (a boundary point of DOM, clause 5.1, that counts letters): in a node, after so many of
 * its letters. Letters are what leaves ink, so that both presses count alike whatever they do with white space, soft
 * hyphens and joiners.
 *
 * @param node the very object in the edition
 * @param letters code points
 */
public record Point(Spanned node, int letters) {
    private static final int ASCII = 0x7F;

    /** How many letters there are in a text. */
    public static int letters(String text) {
        int letters = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            letters += isLetter(text.codePointAt(at)) ? 1 : 0;
        }
        return letters;
    }

    /** Where the letter stands in a text that comes after so many others; the text's length if there is none. */
    public static int index(String text, int letters) {
        int left = letters;
        int at = 0;
        while (at < text.length() && (left > 0 || !isLetter(text.codePointAt(at)))) {
            left -= isLetter(text.codePointAt(at)) ? 1 : 0;
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** Most are of ASCII, which is quickly said. */
    private static boolean isLetter(int c) {
        return c < ASCII ? c > ' ' : isInk(Character.getType(c));
    }

    private static boolean isInk(int type) {
        return switch (type) {
            case Character.FORMAT, Character.CONTROL, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }
}
