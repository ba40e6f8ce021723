package press.apparat.page;

import java.util.ArrayList;
import java.util.List;
import press.apparat.galley.HungNote;
import press.apparat.galley.RunIn;
import press.apparat.galley.Strip;

/** Puts the notes of a page together as they are printed: blocks of one series each, and in them what is run in. */
final class FootNotes {
    private final List<Strip> strips = new ArrayList<>();
    private final List<RunIn> together = new ArrayList<>();
    private final long gap;

    private FootNotes(long gap) {
        this.gap = gap;
    }

    /**
     * The strips at the foot of a page, one below the other.
     *
     * @param gap between two notes, beside what the style asks for between series, in sp
     */
    static List<Strip> strips(List<NotePart> parts, long gap) {
        FootNotes foot = new FootNotes(gap);
        for (int i = 0; i < parts.size(); i++) {
            HungNote.Series series = parts.get(i).note().series();
            if (i > 0 && !series.equals(parts.get(i - 1).note().series())) {
                foot.close();
                foot.space(series.space());
            }
            foot.add(parts.get(i));
        }
        foot.close();
        return foot.strips;
    }

    private void add(NotePart part) {
        part.note().runIn().ifPresentOrElse(together::add, () -> {
            close();
            block(part.strips());
        });
    }

    private void close() {
        if (!together.isEmpty()) {
            block(RunIn.paragraph(together));
            together.clear();
        }
    }

    private void block(List<Strip> block) {
        if (!strips.isEmpty()) {
            space(gap);
        }
        strips.addAll(block);
    }

    private void space(long height) {
        if (height > 0) {
            strips.add(Strip.space(height));
        }
    }
}
