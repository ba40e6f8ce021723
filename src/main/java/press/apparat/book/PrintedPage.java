package press.apparat.book;

import java.util.Optional;

/**
 * A page of the printed book that is not blank.
 *
 * @param folio as printed or counted
 * @param start where its text begins; none where nothing but what belongs elsewhere stands on it (the rest of a note), so
 *            that it is passed on the way to the next
 */
public record PrintedPage(String folio, Optional<Point> start) {
}
