package press.apparat.galley;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import press.apparat.book.Block;
import press.apparat.placed.Placed;
import press.apparat.placed.Tag;
import press.apparat.style.Styled;
import press.apparat.style.Vocabulary;

/** Sets the rows of a head, a body or a foot. A row is one strip; rows joined by a spanning cell are one together. */
final class RowSetter {
    /** A cell that is set. */
    private record SetCell(TableGrid.Slot slot, List<Strip> strips) {
        long height() {
            return strips.stream().mapToLong(Strip::height).sum();
        }
    }

    private final Setting setting;
    private final Column column;
    private final Frame group;

    RowSetter(Setting setting, Column column, Frame group) {
        this.setting = setting;
        this.column = column;
        this.group = group;
    }

    void rows(List<Block.Row> rows, List<Block.Align> aligns, long[] widths) {
        List<Tag> tags = rows.stream().map(row -> group.tag().child(Tag.Role.ROW)).toList();
        List<SetCell> cells = new ArrayList<>();
        for (TableGrid.Slot slot : TableGrid.slots(rows, aligns.size())) {
            cells.add(new SetCell(slot, cell(slot, tags.get(slot.row()), aligns, widths)));
        }
        long[] heights = heights(cells, rows.size());
        for (int first = 0; first < rows.size();) {
            int end = joined(cells, first);
            column.add(strip(cells, heights, first, end));
            first = end;
        }
    }

    private List<Strip> cell(TableGrid.Slot slot, Tag row, List<Block.Align> aligns, long[] widths) {
        Block.Cell cell = slot.cell();
        Tag tag = Tags.headerCell(row, cell, group.tag().role() == Tag.Role.HEAD);
        Tags.spans(tag, cell);
        Styled styled = group.styled().child(Vocabulary.ROW).child(Vocabulary.cell(cell, aligns.get(slot.column())));
        long x = group.x() + Arrays.stream(widths, 0, slot.column()).sum();
        long width = Arrays.stream(widths, slot.column(), slot.columnEnd()).sum();
        Frame outer = new Frame(group.styled(), x, width, tag, group.lang());
        Column inner = new Column();
        new BoxSetter(inner, outer, styled)
                .set(() -> new BlockSetter(setting, inner, outer.child(styled, tag, group.lang())).all(cell.content()));
        return inner.strips();
    }

    /** The heights of the rows: their highest cells, and the last of several rows what a spanning cell still lacks. */
    private static long[] heights(List<SetCell> cells, int rows) {
        long[] heights = new long[rows];
        for (SetCell cell : cells) {
            if (cell.slot().cell().rows() == 1) {
                heights[cell.slot().row()] = Math.max(heights[cell.slot().row()], cell.height());
            }
        }
        for (SetCell cell : cells) {
            int row = cell.slot().row();
            int end = row + cell.slot().cell().rows();
            long lacking = cell.height() - Arrays.stream(heights, row, end).sum();
            heights[end - 1] += Math.max(0, lacking);
        }
        return heights;
    }

    /** The end of the rows that cells join to row {@code first}. */
    private static int joined(List<SetCell> cells, int first) {
        int end = first + 1;
        for (SetCell cell : cells) {
            int row = cell.slot().row();
            if (row >= first && row < end) {
                end = Math.max(end, row + cell.slot().cell().rows());
            }
        }
        return end;
    }

    private Strip strip(List<SetCell> cells, long[] heights, int first, int end) {
        List<Placed> content = new ArrayList<>();
        List<HungNote> notes = new ArrayList<>();
        for (SetCell cell : cells) {
            if (cell.slot().row() >= first && cell.slot().row() < end) {
                long y = Arrays.stream(heights, first, cell.slot().row()).sum();
                for (Strip strip : cell.strips()) {
                    long top = y;
                    strip.content().forEach(thing -> content.add(thing.moved(0, top)));
                    notes.addAll(strip.notes());
                    y += strip.height();
                }
            }
        }
        long height = Arrays.stream(heights, first, end).sum();
        return new Strip(height, content, notes, Map.of(), Strip.Cost.FREE, false);
    }
}
