package press.apparat.galley;

import java.util.ArrayList;
import java.util.List;
import press.apparat.placed.Placed;
import press.apparat.type.Shaped;

/** Places the glyphs of words. */
final class WordSetter {
    private WordSetter() {
    }

    /** Runs side by side from x on, on the baseline y (lowered by their rise). */
    static List<Placed> placed(List<Shaped> runs, Look look, long x, long y) {
        List<Placed> placed = new ArrayList<>(runs.size());
        long at = x;
        for (Shaped run : runs) {
            placed.add(glyphs(run, look, at, y));
            at += run.width();
        }
        return placed;
    }

    static Placed.Glyphs glyphs(Shaped run, Look look, long x, long y) {
        long baseline = y - look.style().text().rise().sp();
        return new Placed.Glyphs(run, x, baseline, look.style().font().colour(), run.text(), look.tag());
    }

    static long width(List<Shaped> runs) {
        long width = 0;
        for (Shaped run : runs) {
            width += run.width();
        }
        return width;
    }

    /** Words that end half an em before x, on a baseline at y = 0: a list's marker. */
    static List<Placed> endingAt(String text, Look look, long x) {
        List<Shaped> runs = look.shape(text);
        long gap = look.style().font().size().sp() / 2;
        return placed(runs, look, x - gap - width(runs), 0);
    }
}
