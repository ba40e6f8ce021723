package press.apparat.galley;

import java.util.Locale;
import com.ibm.icu.text.RuleBasedNumberFormat;

/** The markers of list items (CSS Lists 3, clause 3.4; CSS Counter Styles 3, clause 6). */
final class Marker {
    private Marker() {
    }

    /** A list-style-type's marker for an item. */
    static String of(String type, int number) {
        return switch (type) {
            case "none" -> "";
            case "disc" -> "•";
            case "circle" -> "◦";
            case "square" -> "▪";
            case "decimal" -> number + ".";
            case "lower-alpha", "lower-latin" -> letters(number) + ".";
            case "upper-alpha", "upper-latin" -> letters(number).toUpperCase(Locale.ROOT) + ".";
            case "lower-roman" -> roman(number).toLowerCase(Locale.ROOT) + ".";
            case "upper-roman" -> roman(number) + ".";
            default -> type;
        };
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    private static String roman(int number) {
        return new RuleBasedNumberFormat(Locale.ROOT, RuleBasedNumberFormat.NUMBERING_SYSTEM).format(number,
                "%roman-upper");
    }
}
