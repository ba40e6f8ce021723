package press.apparat.galley;

import java.util.List;
import press.apparat.type.Shaped;

/** A word as shaped, in runs of one face each. */
record Word(String text, List<Shaped> runs, Look look) {
    static Word of(String text, Look look) {
        return new Word(text, look.shape(text), look);
    }

    /** The width of its characters {@code from} to before {@code to}, in sp, as they stand within the whole. */
    long width(int from, int to) {
        long width = 0;
        int at = 0;
        for (Shaped run : runs) {
            width += width(run, from - at, to - at);
            at += run.text().length();
        }
        return width;
    }

    private static long width(Shaped run, int from, int to) {
        if (from <= 0 && to >= run.text().length()) {
            return run.width();
        }
        long width = 0;
        for (int i = 0; i < run.size(); i++) {
            if (run.clusters()[i] >= from && run.clusters()[i] < to) {
                width += run.font().sp(run.advances()[i]) + run.font().tracking().sp();
            }
        }
        return width;
    }

    boolean whole(int from, int to) {
        return from == 0 && to == text.length();
    }
}
