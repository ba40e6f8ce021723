package press.apparat.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that a mistyped word may stand for. */
public final class Nearest {
    private Nearest() {
    }

    /**
     * The name fewest edits away (Levenshtein 1966), the first in alphabetical order among equals; empty where all are
     * further than a third of the word's length.
     */
    public static Optional<String> of(String word, Collection<String> names) {
        int limit = Math.max(1, word.length() / 3);
        return names.stream().filter(name -> Math.abs(name.length() - word.length()) <= limit)
                .filter(name -> distance(word, name) <= limit)
                .min(Comparator.comparingInt((String name) -> distance(word, name)).thenComparing(name -> name));
    }

    private static int distance(String word, String name) {
        int[] row = new int[name.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int at = 0; at < word.length(); at++) {
            next(row, word.charAt(at), name);
        }
        return row[name.length()];
    }

    /** Moves the row of distances on by one letter of the word. */
    private static void next(int[] row, char letter, String name) {
        int diagonal = row[0]++;
        for (int column = 1; column < row.length; column++) {
            int swapped = diagonal + (letter == name.charAt(column - 1) ? 0 : 1);
            diagonal = row[column];
            row[column] = Math.min(swapped, 1 + Math.min(diagonal, row[column - 1]));
        }
    }
}
