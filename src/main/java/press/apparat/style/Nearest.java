package press.apparat.style;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The known word that a mistyped one is nearest to, by Levenshtein's distance (1966). */
final class Nearest {
    private static final int FARTHEST = 2;

    private Nearest() {
    }

    static Optional<String> to(String word, Stream<String> known) {
        return known.filter(one -> distance(word, one) <= FARTHEST).min(
                Comparator.comparingInt((String one) -> distance(word, one)).thenComparing(Comparator.naturalOrder()));
    }

    private static int distance(String from, String to) {
        int[] row = IntStream.rangeClosed(0, to.length()).toArray();
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
