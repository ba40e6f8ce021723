package press.apparat.style;

import java.util.Map;
import press.apparat.measure.Edges;
import press.apparat.measure.Length;
import press.apparat.measure.Size;

/**
 * A kind of page.
 *
 * @param size of the trimmed sheet
 * @param margin left and right as seen on this page
 * @param boxes the margin boxes that have content, by name ("top-left", "bottom-center")
 * @param footnotes the area of the notes ({@code @footnote}): its margin-top, border-top (the rule, as wide as its
 *            {@code width}) and padding-top
 * @param lineGrid line-grid: create: the distance of its baselines, zero for none
 */
public record PageStyle(Size size, Edges margin, Map<String, Style> boxes, Style footnotes, Length lineGrid) {
    /** The width of the text. */
    public Length measure() {
        return size.width().minus(margin.across());
    }

    /** The height of the text. */
    public Length depth() {
        return size.height().minus(margin.down());
    }
}
