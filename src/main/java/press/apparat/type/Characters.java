package press.apparat.type;

/** What single characters are to typesetting (The Unicode Standard 15, chapters 6 and 23). */
final class Characters {
    static final char SOFT_HYPHEN = '\u00AD';
    static final char ZERO_WIDTH_SPACE = '\u200B';
    static final char NO_BREAK_SPACE = '\u00A0';
    static final char NARROW_NO_BREAK_SPACE = '\u202F';
    static final char HYPHEN = '\u2010';
    static final char NO_BREAK_HYPHEN = '\u2011';
    static final char EN_DASH = '\u2013';
    static final char EM_DASH = '\u2014';
    static final char HORIZONTAL_BAR = '\u2015';
    static final char ELLIPSIS = '\u2026';

    private Characters() {
    }

    /** A space whose width justification changes. */
    static boolean isWordSpace(int c) {
        return c == ' ' || c == NO_BREAK_SPACE || c >= '\t' && c <= '\r' || c == '\u2028' || c == '\u2029';
    }

    /** A space that has a width of its own. */
    static boolean isFixedSpace(int c) {
        return c >= 0x2000 && c <= 0x200A || c == NARROW_NO_BREAK_SPACE || c == 0x205F || c == 0x3000;
    }

    static boolean isSpace(char c) {
        return c <= ' ' ? isWordSpace(c) : c >= NO_BREAK_SPACE && (isWordSpace(c) || isFixedSpace(c));
    }

    static boolean isDash(int c) {
        return c == EN_DASH || c == EM_DASH || c == HORIZONTAL_BAR || c == 0x2E3A || c == 0x2E3B;
    }

    /** Set as nothing where a face has no glyph for it: joiners, direction marks, variation selectors. */
    static boolean isIgnorable(int c) {
        return c == SOFT_HYPHEN || c == 0x034F || c == 0x061C || c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E || c >= 0x2060 && c <= 0x206F || c == 0xFEFF || c >= 0xFE00 && c <= 0xFE0F
                || c >= 0xE0000 && c <= 0xE0FFF;
    }

    /** Belongs to the character before it. */
    static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> isIgnorable(c);
        };
    }
}
