package press.apparat.page;

import java.util.Comparator;
import java.util.List;
import press.apparat.galley.HungNote;
import press.apparat.galley.RunIn;

/** Running sums over the notes of one series of a galley, from which it is known how high any of them are together. */
final class SeriesSums {
    /** The order of series at the foot of a page. */
    static final Comparator<HungNote.Series> ORDER = Comparator.comparingInt(HungNote.Series::order)
            .thenComparing(HungNote.Series::prefix);
    /** How much longer than its natural width a justified paragraph may be, and the part of a line it may need more. */
    private static final double LOOSE = 1.02;
    private static final double RESERVE = 0.4;

    private final HungNote.Series series;
    private final boolean beside;
    private final Share[] before;
    private final long leading;

    /** @param notes of all series, in the order of their calls */
    SeriesSums(HungNote.Series series, List<Note> notes) {
        this.series = series;
        List<HungNote> own = notes.stream().map(Note::hung).filter(note -> note.series().equals(series)).toList();
        beside = own.get(0).side().isPresent();
        leading = own.stream().flatMap(note -> note.runIn().stream()).mapToLong(RunIn::leading).max().orElse(1);
        before = new Share[notes.size() + 1];
        before[0] = Share.NONE;
        for (int i = 0; i < notes.size(); i++) {
            before[i + 1] = before[i].plus(share(notes.get(i), 0));
        }
    }

    /**
     * Some notes of the series, and their heights in sp.
     *
     * @param height of all of them
     * @param least of all of them, each cut as soon as it may be
     * @param apart how many are not run in
     * @param runIn the height of those that are
     */
    record Share(int count, long height, long least, int apart, long runIn) {
        static final Share NONE = new Share(0, 0, 0, 0, 0);

        Share plus(Share other) {
            return new Share(count + other.count, height + other.height, least + other.least, apart + other.apart,
                    runIn + other.runIn);
        }

        Share minus(Share other) {
            return new Share(count - other.count, height - other.height, least - other.least, apart - other.apart,
                    runIn - other.runIn);
        }
    }

    HungNote.Series series() {
        return series;
    }

    /** Whether its notes stand beside the text as long as there is room. */
    boolean beside() {
        return beside;
    }

    /** A note from some strip on, if it is of this series. */
    Share share(Note note, int from) {
        if (!note.hung().series().equals(series)) {
            return Share.NONE;
        }
        long height = note.height(from, note.end());
        boolean runs = note.hung().runIn().isPresent();
        return new Share(1, height, note.least(from), runs ? 0 : 1, runs ? height : 0);
    }

    /** The notes from {@code first} to before {@code end}. */
    Share share(int first, int end) {
        return before[end].minus(before[first]);
    }

    /**
     * What a block of the series takes beside the heights of its notes, in sp: the space above it unless it is the first,
     * and what is missing to whole lines where notes are run in. A note among those that stands apart parts them into two
     * paragraphs.
     */
    long extra(Share share, boolean first) {
        long space = first ? 0 : series.space();
        if (share.runIn == 0) {
            return space;
        }
        long lines = (long) Math.ceil(share.runIn * LOOSE / leading + RESERVE) + share.apart;
        return space + lines * leading - share.runIn;
    }
}
