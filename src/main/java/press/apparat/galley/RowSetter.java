package press.apparat.galley;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import press.apparat.book.Block;
import press.apparat.placed.Placed;
import press.apparat.placed.Tag;
import press.apparat.style.Styled;

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
        List<List<SetCell>> byRow = new ArrayList<>();
        rows.forEach(row -> byRow.add(new ArrayList<>()));
        cells.forEach(cell -> byRow.get(cell.slot().row()).add(cell));
        for (int first = 0; first < rows.size();) {
            int end = joined(byRow, first);
            rows(byRow.subList(first, end), Arrays.copyOfRange(heights, first, end));
            first = end;
        }
    }

    /** Rows that belong together; where no page holds them they are divided between lines. */
    private void rows(List<List<SetCell>> rows, long[] heights) {
        Slices slices = new Slices();
        long top = 0;
        for (int row = 0; row < heights.length; row++) {
            for (SetCell cell : rows.get(row)) {
                slices.add(top, cell.strips());
            }
            top += heights[row];
        }
        slices.of(top, top > setting.depth()).forEach(column::add);
    }

    private List<Strip> cell(TableGrid.Slot slot, Tag row, List<Block.Align> aligns, long[] widths) {
        Block.Cell cell = slot.cell();
        Tag tag = Tags.headerCell(row, cell, group.tag().role() == Tag.Role.HEAD);
        Tags.spans(tag, cell);
        Styled styled = slot.styled(group.styled(), aligns.get(slot.column()));
        long x = group.x() + Arrays.stream(widths, 0, slot.column()).sum();
        long width = Arrays.stream(widths, slot.column(), slot.columnEnd()).sum();
        Frame outer = new Frame(group.styled(), x, width, tag, group.lang());
        Column inner = Column.apart();
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
    private static int joined(List<List<SetCell>> rows, int first) {
        int end = first + 1;
        for (int row = first; row < end; row++) {
            for (SetCell cell : rows.get(row)) {
                end = Math.max(end, row + cell.slot().cell().rows());
            }
        }
        return end;
    }
}
