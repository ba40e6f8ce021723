package press.apparat.page;

import java.util.List;
import java.util.Map;
import press.apparat.placed.Bookmark;
import press.apparat.placed.Credits;
import press.apparat.placed.Tag;

/**
 * All pages of a book, ready to be printed.
 *
 * @param structure the {@code DOCUMENT}
 * @param folios by anchor id: the folio of its page
 * @param notes by the id of a note that is marked by page: its place among those of its series there, from 1 on
 */
public record Volume(List<Page> pages, Tag structure, List<Bookmark> outline, Map<String, String> folios,
        Map<String, Integer> notes, LineNumbering lines, Credits credits) {
    /** One without numbered lines. */
    public Volume(List<Page> pages, Tag structure, List<Bookmark> outline, Map<String, String> folios,
            Map<String, Integer> notes, Credits credits) {
        this(pages, structure, outline, folios, notes, LineNumbering.NONE, credits);
    }
}
