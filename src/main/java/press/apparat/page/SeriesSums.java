package press.apparat.page;

import java.util.Comparator;
import java.util.List;
import press.apparat.galley.HungNote;
import press.apparat.galley.RunIn;

/**
 * Running sums over the notes of one series of a galley, from which it is known how high any of them are together. It is
 * asked for each page that might be: so there are arrays here and no objects.
 */
final class SeriesSums {
    /** The order of series at the foot of a page. */
    static final Comparator<HungNote.Series> ORDER = Comparator.comparingInt(HungNote.Series::order)
            .thenComparing(HungNote.Series::prefix);
    /** How much longer than its natural width a justified paragraph may be, and the part of a line it may need more. */
    private static final double LOOSE = 1.02;
    private static final double RESERVE = 0.4;

    private final HungNote.Series series;
    private final boolean beside;
    private final int[] count;
    private final int[] apart;
    private final long[] height;
    private final long[] least;
    private final long[] runIn;
    private final long leading;

    /** @param notes of all series, in the order of their calls */
    SeriesSums(HungNote.Series series, List<Note> notes) {
        this.series = series;
        count = new int[notes.size() + 1];
        apart = new int[notes.size() + 1];
        height = new long[notes.size() + 1];
        least = new long[notes.size() + 1];
        runIn = new long[notes.size() + 1];
        for (int i = 0; i < notes.size(); i++) {
            add(i, notes.get(i));
        }
        List<HungNote> own = notes.stream().map(Note::hung).filter(note -> note.series().equals(series)).toList();
        beside = own.get(0).side().isPresent();
        leading = own.stream().flatMap(note -> note.runIn().stream()).mapToLong(RunIn::leading).max().orElse(1);
    }

    private void add(int i, Note note) {
        boolean own = note.hung().series().equals(series);
        boolean runs = own && note.hung().runIn().isPresent();
        long whole = own ? note.height(0, note.end()) : 0;
        count[i + 1] = count[i] + (own ? 1 : 0);
        apart[i + 1] = apart[i] + (own && !runs ? 1 : 0);
        height[i + 1] = height[i] + whole;
        least[i + 1] = least[i] + (own ? note.least(0) : 0);
        runIn[i + 1] = runIn[i] + (runs ? whole : 0);
    }

    HungNote.Series series() {
        return series;
    }

    /** Whether its notes stand beside the text as long as there is room. */
    boolean beside() {
        return beside;
    }

    /** The height in sp of a block of the notes from {@code first} to before {@code end}; 0 if there are none. */
    long height(int first, int end, boolean top) {
        return count[end] == count[first] ? 0 : height[end] - height[first] + extra(first, end, top);
    }

    /** The same if each is cut as soon as it may be. */
    long least(int first, int end, boolean top) {
        return count[end] == count[first] ? 0 : least[end] - least[first] + extra(first, end, top);
    }

    private long extra(int first, int end, boolean top) {
        return extra(runIn[end] - runIn[first], apart[end] - apart[first], top);
    }

    /** What a note adds to the height that is run in. */
    long runIn(int note) {
        return runIn[note + 1] - runIn[note];
    }

    /**
     * What a block of the series takes beside the heights of its notes, in sp: the space above it unless it is at the
     * top, and what is missing to whole lines where notes are run in.
     *
     * @param together the height that is run in
     * @param alone how many notes are not: each parts the others into two paragraphs
     */
    long extra(long together, int alone, boolean top) {
        long space = top ? 0 : series.space();
        if (together == 0) {
            return space;
        }
        long lines = (long) Math.ceil(together * LOOSE / leading + RESERVE) + alone;
        return space + lines * leading - together;
    }
}
