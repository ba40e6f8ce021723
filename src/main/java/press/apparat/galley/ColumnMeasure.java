package press.apparat.galley;

import java.util.List;
import press.apparat.book.Block;
import press.apparat.book.PlainText;
import press.apparat.placed.Tag;
import press.apparat.style.Style;
import press.apparat.style.Styled;
import press.apparat.style.Vocabulary;

/** Finds out how wide the columns of a table want to be. */
final class ColumnMeasure {
    private final Setting setting;
    private final Frame table;

    ColumnMeasure(Setting setting, Frame table) {
        this.setting = setting;
        this.table = table;
    }

    long[] widths(Block.Table block) {
        ColumnWidths widths = ColumnWidths.of(block.columns().size());
        measure(block.rows().head(), block, widths);
        measure(block.rows().body(), block, widths);
        measure(block.rows().foot(), block, widths);
        return widths.within(table.width(), !table.style().box().width().isAuto());
    }

    private void measure(List<Block.Row> rows, Block.Table block, ColumnWidths widths) {
        for (TableGrid.Slot slot : TableGrid.slots(rows, block.columns().size())) {
            Block.Cell cell = slot.cell();
            Styled styled = table.styled().child(Vocabulary.cell(cell, block.columns().get(slot.column())));
            Style style = styled.style();
            Look look = Look.of(setting.tools(), style, table.lang(), Tag.ARTIFACT);
            long sides = style.box().margin().across().sp() + style.box().padding().across().sp()
                    + style.box().border().across().sp();
            // A fifth of an em for words that are set in a wider face than the cell's own.
            long slack = style.font().size().sp() / 5;
            widths.cell(slot.column(), cell.columns(), longestWord(cell, look) + sides + slack,
                    longestLine(cell, look) + sides + slack);
        }
    }

    private long longestWord(Block.Cell cell, Look look) {
        long longest = 0;
        for (String word : PlainText.ofBlocks(cell.content()).strip().split("[ \n]+")) {
            longest = Math.max(longest, WordSetter.width(look.shape(word)));
        }
        return longest;
    }

    private long longestLine(Block.Cell cell, Look look) {
        long longest = 0;
        for (String line : PlainText.ofBlocks(cell.content()).split("\n")) {
            long width = 0;
            for (String word : line.strip().split(" +")) {
                width += WordSetter.width(look.shape(word)) + WordSetter.width(look.shape(" "));
            }
            longest = Math.max(longest, width);
        }
        return longest;
    }
}
