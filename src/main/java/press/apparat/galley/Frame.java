package press.apparat.galley;

import press.apparat.measure.Length;
import press.apparat.placed.Tag;
import press.apparat.style.Style;
import press.apparat.style.Styled;

/**
 * The room that a block's content stands in: its style, its left edge and width in the galley in sp, its element of
 * the structure tree and its language.
 */
record Frame(Styled styled, long x, long width, Tag tag, String lang) {
    /** The frame of a child block: narrower by the child's own margins, borders and padding. */
    Frame child(Styled child, Tag childTag, String childLang) {
        Style.Box box = child.style().box();
        long left = box.margin().left().sp() + box.border().left().sp() + box.padding().left().sp();
        long right = box.margin().right().sp() + box.border().right().sp() + box.padding().right().sp();
        return new Frame(child, x + left, Math.max(0, width - left - right), childTag, childLang);
    }

    /** The first of the columns that its style asks for. */
    Frame column() {
        return at(x, style().layout().columns().width(new Length(width)).sp());
    }

    Frame tagged(Tag other) {
        return new Frame(styled, x, width, other, lang);
    }

    Frame at(long newX, long newWidth) {
        return new Frame(styled, newX, newWidth, tag, lang);
    }

    Style style() {
        return styled.style();
    }
}
