package press.apparat.galley;

import java.util.List;
import press.apparat.book.Block;
import press.apparat.placed.Tag;
import press.apparat.style.Element;
import press.apparat.style.Styled;
import press.apparat.style.Vocabulary;

/** Sets a table: its caption, then its rows in columns as wide as their content asks for. */
final class TableSetter {
    private final Setting setting;
    private final Column column;
    private final Frame table;

    TableSetter(Setting setting, Column column, Frame table) {
        this.setting = setting;
        this.column = column;
        this.table = table;
    }

    void set(Block.Table block) {
        if (!block.caption().isEmpty()) {
            caption(block);
        }
        long[] widths = new ColumnMeasure(setting, table).widths(block);
        rows(block, Vocabulary.TABLE_HEAD, widths);
        column.keepWithNext();
        rows(block, Vocabulary.TABLE_BODY, widths);
        rows(block, Vocabulary.TABLE_FOOT, widths);
    }

    private void caption(Block.Table block) {
        Tag tag = table.tag().child(Tag.Role.CAPTION);
        BlockSetter setter = new BlockSetter(setting, column, table.tagged(tag));
        setter.line(Vocabulary.CAPTION, Tag.Role.PARAGRAPH, block.caption());
        column.keepWithNext();
    }

    private void rows(Block.Table block, Element group, long[] widths) {
        boolean head = group == Vocabulary.TABLE_HEAD;
        Block.Rows all = block.rows();
        List<Block.Row> rows = head ? all.head() : group == Vocabulary.TABLE_BODY ? all.body() : all.foot();
        if (rows.isEmpty()) {
            return;
        }
        Tag.Role role = head ? Tag.Role.HEAD : group == Vocabulary.TABLE_BODY ? Tag.Role.ROWS : Tag.Role.FOOT;
        Tag tag = table.tag().child(role);
        Styled styled = table.styled().child(group);
        long total = java.util.Arrays.stream(widths).sum();
        long x = table.x() + Math.max(0, (table.width() - total) / 2);
        Frame frame = new Frame(table.styled(), x, total, tag, table.lang());
        new BoxSetter(column, frame, styled)
                .set(() -> new RowSetter(setting, column, new Frame(styled, x, total, tag, table.lang())).rows(rows,
                        block.columns(), widths));
        if (head) {
            column.keepWithNext();
        }
    }
}
