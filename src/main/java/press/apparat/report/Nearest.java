package press.apparat.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name that was probably meant: the one a few slips away (Damerau 1964, Levenshtein 1965). */
public final class Nearest {
    private final String one;
    private final String other;
    /** The distances of all beginnings of the one from all beginnings of the other. */
    private final int[][] fewest;

    private Nearest(String one, String other) {
        this.one = one.toLowerCase(Locale.ROOT);
        this.other = other.toLowerCase(Locale.ROOT);
        this.fewest = new int[this.one.length() + 1][this.other.length() + 1];
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

    /**
     * The fewest insertions, deletions, substitutions and exchanges of neighbours between two words, whatever their
     * case (optimal string alignment).
     */
    static int distance(String one, String other) {
        return new Nearest(one, other).distance();
    }

    private int distance() {
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                fewest[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : step(i, j);
            }
        }
        return fewest[one.length()][other.length()];
    }

    private int step(int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(fewest[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(fewest[i - 1][j], fewest[i][j - 1]));
        boolean exchanged = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        return exchanged ? Math.min(least, fewest[i - 2][j - 2] + 1) : least;
    }
}
