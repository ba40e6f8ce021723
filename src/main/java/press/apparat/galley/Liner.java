package press.apparat.galley;

import java.util.List;
import press.apparat.measure.Length;
import press.apparat.placed.Placed;
import press.apparat.placed.Tag;
import press.apparat.style.Style;

/** Sets single lines of text that are no part of a galley: running heads and folios. */
public interface Liner {
    /**
     * One line of a text in a style, in a strip's coordinates: aligned by {@code style.text().align()} within the
     * width, its baseline where half-leading puts it in a strip as high as {@code style.text().leading()}.
     *
     * @param tag what its glyphs are tagged with
     */
    List<Placed> line(String text, Style style, Length width, Tag tag);
}
