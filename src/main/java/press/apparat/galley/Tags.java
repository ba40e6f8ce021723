package press.apparat.galley;

import press.apparat.book.Block;
import press.apparat.placed.Tag;
import press.apparat.style.Element;

/** What elements of the structure tree say of themselves. */
final class Tags {
    private Tags() {
    }

    /** The language in an element; its tag says so where it is another than outside. */
    static String language(Tag tag, Element element, String outside) {
        String lang = element.attributes().getOrDefault("lang", outside);
        if (!lang.equals(outside) && tag != Tag.ARTIFACT) {
            tag.with(Tag.Key.LANG, lang);
        }
        return lang;
    }

    /** The tag of a list (ISO 32000-1, table 347). */
    static Tag list(Tag parent, Block.Items items) {
        return parent.child(Tag.Role.LIST).with(Tag.Key.NUMBERING, items.ordered() ? "Decimal" : "Disc");
    }

    static Tag headerCell(Tag row, Block.Cell cell, boolean inHead) {
        if (!cell.header() && !inHead) {
            return row.child(Tag.Role.CELL);
        }
        return row.child(Tag.Role.HEADER_CELL).with(Tag.Key.SCOPE, inHead ? "Column" : "Row");
    }

    static void spans(Tag tag, Block.Cell cell) {
        if (cell.columns() > 1) {
            tag.with(Tag.Key.COLUMNS, Integer.toString(cell.columns()));
        }
        if (cell.rows() > 1) {
            tag.with(Tag.Key.ROWS, Integer.toString(cell.rows()));
        }
    }
}
