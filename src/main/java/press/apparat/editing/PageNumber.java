package press.apparat.editing;

import java.util.Comparator;

/** A folio as a number: those of one numbering can be counted on. */
record PageNumber(boolean arabic, int number) implements Comparable<PageNumber> {
    private static final String ROMAN = "ivxlcdm";
    private static final int[] VALUES = {1, 5, 10, 50, 100, 500, 1_000};

    /** Of "xii" or "47"; what is neither counts as nothing. */
    static PageNumber of(String folio) {
        boolean arabic = folio.matches("[0-9]{1,9}");
        return new PageNumber(arabic, arabic ? Integer.parseInt(folio) : roman(folio));
    }

    /** A smaller figure before a greater one is taken from it. */
    private static int roman(String folio) {
        int number = 0;
        int after = 0;
        for (int i = folio.length() - 1; i >= 0; i--) {
            int figure = ROMAN.indexOf(folio.charAt(i));
            int value = figure < 0 ? 0 : VALUES[figure];
            number += value < after ? -value : value;
            after = Math.max(after, value);
        }
        return number;
    }

    /** Whether it is the next of its numbering, or the same or one before. */
    boolean adjoins(PageNumber before) {
        return arabic == before.arabic && number <= before.number + 1;
    }

    /** Roman figures are those of pages that come before the others. */
    @Override
    public int compareTo(PageNumber other) {
        return Comparator.comparing(PageNumber::arabic).thenComparingInt(PageNumber::number).compare(this, other);
    }
}
