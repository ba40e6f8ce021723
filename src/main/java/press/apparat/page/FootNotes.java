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

    private FootNotes() {
    }

    /** The strips at the foot of a page, one below the other. */
    static List<Strip> strips(List<NotePart> parts) {
        FootNotes foot = new FootNotes();
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
            strips.addAll(part.strips());
        });
    }

    private void close() {
        if (!together.isEmpty()) {
            strips.addAll(RunIn.paragraph(together));
            together.clear();
        }
    }

    private void space(long height) {
        if (height > 0) {
            strips.add(Strip.space(height));
        }
    }
}
