package press.apparat.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.book.PlainText;
import press.apparat.book.Walk;
import press.apparat.placed.Tag;
import press.apparat.style.Element;
import press.apparat.style.Style;
import press.apparat.style.Styled;
import press.apparat.style.Vocabulary;

/** Finds out how wide the columns of a table want to be, and where their numbers are aligned. */
final class ColumnMeasure {
    private final Setting setting;
    private final Frame table;

    ColumnMeasure(Setting setting, Frame table) {
        this.setting = setting;
        this.table = table;
    }

    TableColumns columns(Block.Table block) {
        ColumnWidths widths = ColumnWidths.of(block.columns().size());
        Decimals decimals = new Decimals(block.columns().size());
        List<List<CellText>> rows = new ArrayList<>();
        for (Element group : List.of(Vocabulary.TABLE_HEAD, Vocabulary.TABLE_BODY, Vocabulary.TABLE_FOOT)) {
            List<List<CellText>> cells = measure(block, group, decimals);
            cells.forEach(row -> row.forEach(cell -> widths.cell(cell.slot().column(), cell.slot().cell().columns(),
                    cell.longestWord(), cell.longestLine())));
            rows.addAll(cells);
        }
        decimals.widen(widths);
        return new TableColumns(widths.within(table.width(), !table.style().box().width().isAuto(), rows), decimals);
    }

    private List<List<CellText>> measure(Block.Table block, Element group, Decimals decimals) {
        Styled styled = table.styled().child(group);
        List<Block.Row> rows = TableGrid.rows(block, group);
        List<List<CellText>> texts = Stream.<List<CellText>>generate(ArrayList::new).limit(rows.size()).toList();
        for (TableGrid.Slot slot : TableGrid.slots(rows, block.columns().size())) {
            Styled cell = slot.styled(styled, block.columns().get(slot.column()));
            texts.get(slot.row()).add(text(slot, cell));
            number(slot, cell).ifPresent(number -> decimals.add(slot.column(), number));
        }
        return texts;
    }

    private CellText text(TableGrid.Slot slot, Styled styled) {
        Look look = look(styled.style());
        List<long[]> lines = new ArrayList<>();
        for (String line : PlainText.ofBlocks(slot.cell().content()).strip().split("\n")) {
            lines.add(Stream.of(line.strip().split(" +")).mapToLong(word -> width(word, look)).toArray());
        }
        return new CellText(slot, lines, width(" ", look), beside(slot.cell(), styled));
    }

    /** A tenth of an em is for words that are set in a wider face than the cell's own. */
    private long beside(Block.Cell cell, Styled styled) {
        Style style = styled.style();
        return style.box().margin().across().sp() + style.box().padding().across().sp()
                + style.box().border().across().sp() + marks(cell.content(), styled) + style.font().size().sp() / 10;
    }

    /** The number in a cell whose column is aligned at a sign. */
    java.util.Optional<Decimals.Number> number(TableGrid.Slot slot, Styled styled) {
        Styled words = slot.cell().content().stream().findFirst().map(Vocabulary.BLOCK::of).map(styled::child)
                .orElse(styled);
        Look look = look(words.style());
        String text = PlainText.ofBlocks(slot.cell().content()).strip();
        return words.style().layout().alignAt().filter(sign -> slot.cell().columns() == 1)
                .flatMap(sign -> Decimals.fraction(text, sign))
                .map(from -> new Decimals.Number(width(text.substring(0, from), look) + beside(slot.cell(), styled),
                        width(text.substring(from), look) + marks(slot.cell().content(), styled)));
    }

    private Look look(Style style) {
        return Look.of(setting.tools(), style, table.lang(), Tag.ARTIFACT);
    }

    private static long width(String word, Look look) {
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
