package press.apparat.galley;

import java.util.Arrays;
import java.util.List;
import press.apparat.book.Block;
import press.apparat.book.NoteSeries;
import press.apparat.placed.Tag;
import press.apparat.style.Element;
import press.apparat.style.Style;
import press.apparat.style.Styled;
import press.apparat.style.Vocabulary;

/**
 * Sets a table: its caption as wide as the measure, then its rows in columns as wide as their content asks for. Its
 * borders are those of the rows (CSS 2.2, clause 17.4: the caption stands outside).
 */
final class TableSetter {
    private final Setting setting;
    private final Column column;
    private final Frame outer;

    /** @param outer the frame that the table stands in */
    TableSetter(Setting setting, Column column, Frame outer) {
        this.setting = setting;
        this.column = column;
        this.outer = outer;
    }

    void set(Block.Table block, Frame table) {
        new BoxSetter(column, outer, table.styled()).around(() -> {
            int from = column.size();
            if (!block.caption().isEmpty()) {
                caption(block, table);
            }
            grid(block, table);
            notes(from, table);
            column.evenOut(from, outer.style().text().leading().sp());
        });
    }

    private void caption(Block.Table block, Frame table) {
        Tag tag = table.tag().child(Tag.Role.CAPTION);
        BlockSetter setter = new BlockSetter(setting, column, table.tagged(tag));
        setter.line(Vocabulary.CAPTION, Tag.Role.PARAGRAPH, block.caption());
        column.keepWithNext();
    }

    /** Notes that do not float from the table to the foot of the page (GCPM 3, clause 2.1) stay below it. */
    private void notes(int from, Frame table) {
        String series = "";
        for (HungNote note : column.takeNotes(from, hung -> stays(hung, table))) {
            String cssClass = NoteSeries.cssClass(note.series().prefix());
            if (!series.equals(cssClass)) {
                Style block = table.styled().child(Vocabulary.footnotes(cssClass)).style();
                column.margin(block.box().margin().top().sp());
            }
            series = cssClass;
            column.keepWithNext();
            note.strips().forEach(strip -> column.add(strip.moved(outer.x())));
        }
    }

    private static boolean stays(HungNote note, Frame table) {
        Styled aside = table.styled().child(Vocabulary.footnote(NoteSeries.cssClass(note.series().prefix())));
        return note.side().isEmpty() && aside.style().generated().floating().to() == Style.Float.NONE;
    }

    private void grid(Block.Table block, Frame table) {
        long[] widths = new ColumnMeasure(setting, table).widths(block);
        long spare = table.width() - Arrays.stream(widths).sum();
        long left = table.style().box().centred() ? Math.max(0, spare / 2) : 0;
        Frame room = outer.at(outer.x() + left, outer.width() - spare);
        Frame grid = table.at(table.x() + left, table.width() - spare);
        new BoxSetter(column, room, table.styled()).bordered(() -> {
            rows(block, Vocabulary.TABLE_HEAD, new Rows(grid, widths));
            rows(block, Vocabulary.TABLE_BODY, new Rows(grid, widths));
            rows(block, Vocabulary.TABLE_FOOT, new Rows(grid, widths));
        });
    }

    /** The room of a table's rows and of their columns. */
    private record Rows(Frame grid, long[] widths) {
    }

    private void rows(Block.Table block, Element group, Rows room) {
        List<Block.Row> rows = TableGrid.rows(block, group);
        if (rows.isEmpty()) {
            return;
        }
        Styled styled = room.grid().styled().child(group);
        Frame frame = room.grid().tagged(room.grid().tag().child(role(group)));
        new BoxSetter(column, frame, styled)
                .set(() -> new RowSetter(setting, column, frame.child(styled, frame.tag(), frame.lang())).rows(rows,
                        block.columns(), room.widths()));
        if (group == Vocabulary.TABLE_HEAD) {
            column.keepWithNext();
        }
    }

    private static Tag.Role role(Element group) {
        return group == Vocabulary.TABLE_HEAD
                ? Tag.Role.HEAD
                : group == Vocabulary.TABLE_BODY ? Tag.Role.ROWS : Tag.Role.FOOT;
    }
}
