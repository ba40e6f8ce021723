package press.apparat.inspection;

import java.util.Set;

/** What belongs together on one line: item 33. */
final class BondCheck {
    private static final Set<String> UNITS = Set.of("km", "kg", "cm", "mm", "m", "g", "ha", "kW", "%", "‰", "°C");
    private static final Set<String> TITLES = Set.of("Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.", "Prof.",
            "St", "St.", "Gen.", "Col.", "Capt.");
    private static final Set<String> PAGE = Set.of("p.", "pp.");

    private BondCheck() {
    }

    static void of(Prose prose, Tally tally) {
        for (int i = 1; i < prose.lines().size(); i++) {
            String before = prose.text().substring(prose.starts()[i - 1], prose.starts()[i]).strip();
            String last = before.substring(before.lastIndexOf(' ') + 1);
            String after = prose.text().substring(prose.starts()[i]).strip();
            String next = after.substring(0, after.indexOf(' ') < 0 ? after.length() : after.indexOf(' '));
            tally.measured(1);
            if (!last.isEmpty() && !next.isEmpty() && belong(last, next)) {
                tally.fails(prose.book(), prose.lines().get(i - 1), "\"" + last + " " + next + "\"");
            }
        }
    }

    private static boolean belong(String last, String next) {
        char first = next.charAt(0);
        return Character.isDigit(last.charAt(last.length() - 1)) && UNITS.contains(next)
                || PAGE.contains(last) && Character.isDigit(first)
                || Character.isUpperCase(first) && (TITLES.contains(last) || isInitial(last));
    }

    private static boolean isInitial(String word) {
        return word.length() == 2 && Character.isUpperCase(word.charAt(0)) && word.charAt(1) == '.';
    }
}
