package press.apparat.pdf;

/** Two bytes as four digits. */
final class Hex {
    private static final char[] DIGITS = "0123456789ABCDEF".toCharArray();

    private Hex() {
    }

    static void append(StringBuilder out, int value) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(DIGITS[value >> shift & 0xF]);
        }
    }

    /** A text string with its mark, as it stands in a content stream. */
    static String text(String words) {
        StringBuilder out = new StringBuilder("<FEFF");
        words.chars().forEach(unit -> append(out, unit));
        return out.append('>').toString();
    }
}
