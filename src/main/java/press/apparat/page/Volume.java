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
 */
public record Volume(List<Page> pages, Tag structure, List<Bookmark> outline, Map<String, String> folios,
        Credits credits) {
}
