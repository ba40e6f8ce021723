package press.apparat.editing;

import java.util.Optional;

/** Where words begin and end in a text, and which of its characters count as the same. */
final class Letters {
    private Letters() {
    }

    /** Spaces of any kind are one, and so are apostrophes, hyphens and dashes, and double quotation marks. */
    static char fold(char c) {
        return switch (c) {
            case '\u00A0', '\u202F', '\u2009', '\u200A', '\n', '\t' -> ' ';
            case '’', '‘', 'ʼ' -> '\'';
            case '‐', '‑', '–', '—' -> '-';
            case '“', '”' -> '"';
            default -> c;
        };
    }

    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            folded.setCharAt(i, fold(text.charAt(i)));
        }
        return folded.toString();
    }

    /** The first place at or after {@code from} where a letter or digit stands. */
    static int wordStart(String text, int from) {
        int at = from;
        while (at < text.length() && !isWord(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The first place after {@code start} where none stands. */
    static int wordEnd(String text, int start) {
        int at = start;
        while (at < text.length() && isWord(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** A word is whole unless a hyphen ties it to the one before: "Party" in "anti-Party" is not. */
    static boolean isBoundaryBefore(String text, int start) {
        return start < 2 || !isHyphen(text.charAt(start - 1)) || !isWord(text.charAt(start - 2));
    }

    /** The end of a word that may go on in a plural s and a possessive; empty if it goes on otherwise. */
    static Optional<Integer> inflectedEnd(String text, int end) {
        int plural = text.startsWith("s", end) && isBoundaryAfter(text, end + 1) ? end + 1 : end;
        if (!isBoundaryAfter(text, plural)) {
            return Optional.empty();
        }
        boolean isPossessive = plural + 1 < text.length() && fold(text.charAt(plural)) == '\''
                && text.charAt(plural + 1) == 's' && isBoundaryAfter(text, plural + 2);
        return Optional.of(isPossessive ? plural + 2 : plural);
    }

    private static boolean isBoundaryAfter(String text, int end) {
        if (end >= text.length()) {
            return true;
        }
        boolean isTied = isHyphen(text.charAt(end)) && end + 1 < text.length() && isWord(text.charAt(end + 1));
        return !isWord(text.charAt(end)) && !isTied;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '‑';
    }

    /** A letter, a digit, an accent, or half of a rare letter. */
    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
