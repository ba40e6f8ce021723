package press.apparat.page;

import java.util.List;
import press.apparat.measure.Size;
import press.apparat.placed.Placed;

/**
 * A finished page.
 *
 * @param folio as printed or, on a page that shows none, as counted ("xii", "47")
 * @param content in the order it is drawn
 * @param layout how it was made up
 */
public record Page(Size size, String folio, List<Placed> content, Layout layout) {
}
