package press.apparat.editing;

import java.util.List;
import press.apparat.book.Inline;

/**
 * A locator as it is printed: one page, a range of pages, or a note or some of a page.
 *
 * @param main set in bold: the chief of its heading's places
 * @param pictured set in italics: in a figure or a table
 * @param stops one, or the two ends of a range, with an en dash between them
 */
public record Locator(boolean main, boolean pictured, List<Stop> stops) {
    /** What stands between the ends of a range. */
    public static final String DASH = "–";

    /** Words that lead to an id: "47", "45 n. 3". */
    public record Stop(String target, String words) {
    }

    /** What is known of the pages that places stand on. */
    public interface Pages {
        /** The folio of an id. */
        String folio(String id);

        /** The mark of a note. */
        String mark(Inline.NoteSite note);
    }
}
