package press.apparat.galley;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import press.apparat.book.Block;
import press.apparat.book.NoteSeries;
import press.apparat.placed.Tag;
import press.apparat.style.Element;
import press.apparat.style.Style;
import press.apparat.style.Styled;
import press.apparat.style.Vocabulary;

/**
 * Sets a table: its caption as wide as the measure, then its rows in columns as wide as their content asks for. Its
 * borders are those of the rows (CSS 2.2, clause 17.4: the caption stands outside). Pages part it between rows, and
 * leave two on each side.
 */
final class TableSetter {
    /** Rows of the body on each side of a page's end. */
    private static final int TOGETHER = 2;

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
        new BoxSetter(setting, column, outer, table.styled()).around(() -> {
            int from = column.size();
            if (!block.caption().isEmpty()) {
                caption(block, table);
            }
            grid(block, table);
            notes(from, table);
            column.evenOut(from, outer.style().text().leading().sp());
            column.standing().keepOffsets(from, setting.line());
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
        for (HungNote note : column.standing().takeNotes(from, hung -> stays(hung, table))) {
            String cssClass = NoteSeries.cssClass(note.series().prefix());
            if (!series.equals(cssClass)) {
                Style block = table.styled().child(Vocabulary.footnotes(cssClass)).style();
                column.margin(Margin.fixed(block.box().margin().top().sp()));
            }
            series = cssClass;
            column.keepWithNext();
            note.strips().forEach(strip -> column.add(strip.moved(outer.x())));
        }
    }

    private static boolean stays(HungNote note, Frame table) {
        Styled aside = table.styled().child(Vocabulary.footnote(NoteSeries.cssClass(note.series().prefix())));
        return note.side().isEmpty() && aside.style().layout().floating().to() == Style.Float.NONE;
    }

    private void grid(Block.Table block, Frame table) {
        TableColumns columns = new ColumnMeasure(setting, table).columns(block);
        long spare = table.width() - columns.width();
        long left = table.style().box().centred() ? Math.max(0, spare / 2) : 0;
        Frame room = outer.at(outer.x() + left, outer.width() - spare);
        Frame grid = table.at(table.x() + left, table.width() - spare);
        int top = column.size();
        AtomicInteger first = new AtomicInteger(top);
        new BoxSetter(setting, column, room, table.styled()).bordered(() -> {
            int from = column.size();
            rows(block, Vocabulary.TABLE_HEAD, grid, columns);
            first.set(column.size());
            List<Integer> body = rows(block, Vocabulary.TABLE_BODY, grid, columns);
            int end = column.size();
            rows(block, Vocabulary.TABLE_FOOT, grid, columns);
            keep(from, body, end);
        });
        if (!block.rows().head().isEmpty()) {
            column.standing().repeat(top, first.get());
        }
    }

    /** Sets a group of rows; where in the galley they begin. */
    private List<Integer> rows(Block.Table block, Element group, Frame grid, TableColumns columns) {
        List<Block.Row> rows = TableGrid.rows(block, group);
        List<Integer> begun = new java.util.ArrayList<>();
        if (!rows.isEmpty()) {
            Styled styled = grid.styled().child(group);
            Frame frame = grid.tagged(grid.tag().child(role(group)));
            new BoxSetter(setting, column, frame, styled).set(
                    () -> begun.addAll(new RowSetter(setting, column, frame.child(styled, frame.tag(), frame.lang()))
                            .rows(rows, block.columns(), columns)));
        }
        return begun;
    }

    /** The head stays with the first rows of the body, the foot with the last. */
    private void keep(int from, List<Integer> body, int end) {
        if (!body.isEmpty()) {
            int first = body.size() > TOGETHER ? body.get(TOGETHER) : end;
            column.standing().keepTogether(from, first, setting.depth());
            column.standing().keepTogether(body.get(Math.max(0, body.size() - TOGETHER)), column.size(),
                    setting.depth());
        }
    }

    private static Tag.Role role(Element group) {
        return group == Vocabulary.TABLE_HEAD
                ? Tag.Role.HEAD
                : group == Vocabulary.TABLE_BODY ? Tag.Role.ROWS : Tag.Role.FOOT;
    }
}
