package press.apparat.galley;

import java.util.ArrayList;
import java.util.List;
import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.book.PlainText;
import press.apparat.book.Walk;
import press.apparat.placed.Tag;
import press.apparat.style.Element;
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
        for (Element group : List.of(Vocabulary.TABLE_HEAD, Vocabulary.TABLE_BODY, Vocabulary.TABLE_FOOT)) {
            measure(block, group, widths);
        }
        return widths.within(table.width(), !table.style().box().width().isAuto());
    }

    private void measure(Block.Table block, Element group, ColumnWidths widths) {
        Styled styled = table.styled().child(group);
        for (TableGrid.Slot slot : TableGrid.slots(TableGrid.rows(block, group), block.columns().size())) {
            Styled cell = slot.styled(styled, block.columns().get(slot.column()));
            measure(slot, cell, widths);
        }
    }

    private void measure(TableGrid.Slot slot, Styled styled, ColumnWidths widths) {
        Style style = styled.style();
        Look look = look(style);
        List<Block> content = slot.cell().content();
        // A tenth of an em for words that are set in a wider face than the cell's own.
        long beside = style.box().margin().across().sp() + style.box().padding().across().sp()
                + style.box().border().across().sp() + marks(content, styled) + style.font().size().sp() / 10;
        widths.cell(slot.column(), slot.cell().columns(), longestWord(content, look) + beside,
                longestLine(content, look) + beside);
    }

    private Look look(Style style) {
        return Look.of(setting.tools(), style, table.lang(), Tag.ARTIFACT);
    }

    private long longestWord(List<Block> content, Look look) {
        long longest = 0;
        for (String word : PlainText.ofBlocks(content).strip().split("[ \n]+")) {
            longest = Math.max(longest, width(word, look));
        }
        return longest;
    }

    private long longestLine(List<Block> content, Look look) {
        long space = width(" ", look);
        long longest = 0;
        for (String line : PlainText.ofBlocks(content).split("\n")) {
            long width = -space;
            for (String word : line.strip().split(" +")) {
                width += width(word, look) + space;
            }
            longest = Math.max(longest, width);
        }
        return longest;
    }

    private long width(String word, Look look) {
        return WordSetter.width(look.shape(word));
    }

    /** The width of the calls of notes. */
    private long marks(List<Block> content, Styled cell) {
        List<Inline.Note> notes = new ArrayList<>();
        new Walk() {
            @Override
            public Walk note(Inline.Note note) {
                notes.add(note);
                return this;
            }
        }.blocks(content);
        return notes.stream().mapToLong(note -> width(setting.mark(note.id(), note.series()),
                look(cell.child(Vocabulary.INLINE.of(note)).style()))).sum();
    }
}
