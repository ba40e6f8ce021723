package press.apparat.galley;

import java.util.List;
import press.apparat.type.Font;
import press.apparat.type.Shaped;

/** A word as shaped, in runs of one face each. */
record Word(String text, List<Shaped> runs, Look look) {
    static Word of(String text, Look look) {
        return new Word(text, look.shape(text), look);
    }

    /** By character, and for the end: the width in sp of all that is before it, as it stands within the whole. */
    long[] widths() {
        long[] before = new long[text.length() + 1];
        int at = 0;
        for (Shaped run : runs) {
            widths(run, before, at);
            at += run.text().length();
        }
        return before;
    }

    /** Rounded once, from the run's start, so that no error adds up. */
    private static void widths(Shaped run, long[] before, int from) {
        int[] advances = new int[run.text().length()];
        int[] glyphs = new int[run.text().length()];
        for (int i = 0; i < run.size(); i++) {
            advances[run.clusters()[i]] += run.advances()[i];
            glyphs[run.clusters()[i]]++;
        }
        Font font = run.font();
        int advance = 0;
        int count = 0;
        for (int i = 0; i < advances.length; i++) {
            advance += advances[i];
            count += glyphs[i];
            before[from + i + 1] = before[from] + font.sp(advance) + font.tracking().sp() * count;
        }
    }

    boolean whole(int from, int to) {
        return from == 0 && to == text.length();
    }
}
