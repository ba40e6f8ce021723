package press.apparat.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name that was probably meant: the one a few slips away (Levenshtein 1965). */
public final class Nearest {
    private Nearest() {
    }

    /** The nearest of some known names, the first among equals; empty where none is near. */
    public static Optional<String> of(String written, Collection<String> known) {
        int most = Math.max(1, Math.min(3, written.length() / 3));
        return known.stream().filter(name -> Math.abs(name.length() - written.length()) <= most)
                .filter(name -> distance(written, name) <= most)
                .min(Comparator.comparingInt((String name) -> distance(written, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** {@code did you mean "…"?}, where a name is near. */
    public static Optional<String> help(String written, Collection<String> known) {
        return of(written, known).map(name -> "did you mean \"" + name + "\"?");
    }

    /** The fewest insertions, deletions and substitutions between two words, whatever their case. */
    static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        java.util.Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
