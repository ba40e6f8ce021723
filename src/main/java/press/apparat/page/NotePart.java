package press.apparat.page;

import java.util.List;
import press.apparat.galley.HungNote;
import press.apparat.galley.Strip;

/** What of a note stands on one page: its strips from {@code from} to before {@code to}. */
record NotePart(HungNote note, int from, int to) {
    List<Strip> strips() {
        return note.strips().subList(from, to);
    }
}
