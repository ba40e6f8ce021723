package press.apparat.galley;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The numbers of a table's columns that are aligned at a sign (CSS Text 4, clause 7.1: text-align of a string). The
 * column's widest fraction ends at its edge, and the signs stand below each other; a number without the sign is
 * aligned as if it had one after its last digit, and what is no number stands at the edge.
 */
final class Decimals {
    private static final Pattern NUMBER = Pattern.compile("[^\\p{L}\\d]*\\d[\\d.,'’\\p{Z}]*[^\\p{L}\\d]*");

    private final long[] before;
    private final long[] after;

    Decimals(int columns) {
        before = new long[columns];
        after = new long[columns];
    }

    /** A number's width before its sign, with what stands beside it in the cell, and from the sign on. */
    record Number(long before, long after) {
    }

    /** Where the fraction of a number begins; empty for what is no number. */
    static Optional<Integer> fraction(String text, String sign) {
        if (!NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        int at = sign.isEmpty() ? -1 : text.lastIndexOf(sign);
        int last = text.length();
        while (!Character.isDigit(text.charAt(last - 1))) {
            last--;
        }
        return Optional.of(at >= 0 && at < last ? at : last);
    }

    void add(int column, Number number) {
        before[column] = Math.max(before[column], number.before());
        after[column] = Math.max(after[column], number.after());
    }

    /** Asks for room for the widest number before the sign, and the widest after it. */
    void widen(ColumnWidths widths) {
        for (int column = 0; column < before.length; column++) {
            long width = before[column] + after[column];
            widths.cell(column, 1, width, width);
        }
    }

    /** How far a number stands from its column's edge. */
    long inset(int column, Number number) {
        return after[column] - number.after();
    }
}
