package press.apparat.galley;

import java.util.List;
import press.apparat.line.Item;
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

    /** What its character at {@code from} hangs over a line's start, and the one before {@code to} over its end. */
    Item.Hang hang(int from, int to) {
        if (look.style().text().preserved() || !look.style().text().rise().isZero()) {
            return Item.Hang.NONE;
        }
        Shaped first = runs.get(0);
        Shaped last = runs.get(runs.size() - 1);
        char start = text.charAt(from);
        char end = text.charAt(to - 1);
        long left = from < first.text().length()
                ? first.font().face().protrusion().left(start, first.advanceAt(from))
                : 0;
        int at = last.text().length() - (text.length() - to) - 1;
        long right = last.font().face().protrusion().right(end, at < 0 ? 0 : last.advanceAt(at));
        return new Item.Hang(left, right);
    }

    /** The same for words that read alike, whatever their case and the punctuation about them. */
    int number() {
        int number = Item.Box.NO_WORD;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            number = Character.isLetterOrDigit(c) ? 31 * number + Character.toLowerCase(c) : number;
        }
        return number;
    }
}
