package press.apparat.galley;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import press.apparat.book.Block;
import press.apparat.placed.Placed;
import press.apparat.placed.Tag;
import press.apparat.style.Style;
import press.apparat.style.Styled;
import press.apparat.style.Vocabulary;

/** Sets the rows of a head, a body or a foot. A row is one strip; rows joined by a spanning cell are one together. */
final class RowSetter {
    private final Setting setting;
    private final Column column;
    private final Frame group;

    RowSetter(Setting setting, Column column, Frame group) {
        this.setting = setting;
        this.column = column;
        this.group = group;
    }

    /** Where in the galley each row begins that a page may end before. */
    List<Integer> rows(List<Block.Row> rows, List<Block.Align> aligns, TableColumns columns) {
        List<Tag> tags = rows.stream().map(row -> group.tag().child(Tag.Role.ROW)).toList();
        List<SetCell> cells = TableGrid.slots(rows, aligns.size()).stream()
                .map(slot -> cell(slot, tags.get(slot.row()), aligns.get(slot.column()), columns)).toList();
        long[] tops = tops(cells, rows.size());
        List<Integer> begun = new ArrayList<>();
        for (int first = 0; first < rows.size();) {
            int end = joined(cells, first);
            begun.add(column.size());
            set(cells, first, Arrays.copyOfRange(tops, first, end + 1));
            first = end;
        }
        return begun;
    }

    /** Rows that belong together; where no page holds them they are divided between lines. */
    private void set(List<SetCell> cells, int first, long[] tops) {
        Slices slices = new Slices();
        long height = tops[tops.length - 1] - tops[0];
        for (int row = first; row < first + tops.length - 1; row++) {
            ground(slices, row, tops[row - first] - tops[0], tops[row - first + 1] - tops[0]);
        }
        for (SetCell cell : cells) {
            if (cell.row() >= first && cell.rowEnd() < first + tops.length) {
                long top = tops[cell.row() - first] - tops[0] + above(cell.row());
                long bottom = tops[cell.rowEnd() - first] - tops[0] - below(cell.rowEnd() - 1);
                cell.into(slices, top, bottom - top);
            }
        }
        slices.of(height, height > setting.depth()).forEach(column::add);
    }

    private SetCell cell(TableGrid.Slot slot, Tag row, Block.Align align, TableColumns columns) {
        Block.Cell cell = slot.cell();
        Tag tag = Tags.headerCell(row, cell, group.tag().role() == Tag.Role.HEAD);
        Tags.spans(tag, cell);
        Styled styled = slot.styled(group.styled(), align);
        Frame outer = new Frame(group.styled(), group.x() + columns.left(slot), columns.width(slot), tag, group.lang());
        Column inner = Column.apart();
        new BlockSetter(setting, inner, outer.child(styled, tag, group.lang())).all(cell.content());
        long inset = new ColumnMeasure(setting, group).number(slot, styled)
                .map(number -> columns.decimals().inset(slot.column(), number)).orElse(0L);
        return new SetCell(slot, outer, styled.style(),
                inner.strips().stream().map(strip -> strip.moved(-inset)).toList());
    }

    /** The tops of all rows, and the foot of the last: a spanning cell's height that its rows lack is the last one's. */
    private long[] tops(List<SetCell> cells, int rows) {
        long[] heights = new long[rows];
        for (SetCell cell : cells) {
            if (cell.slot().cell().rows() == 1) {
                heights[cell.row()] = Math.max(heights[cell.row()], cell.height());
            }
        }
        for (SetCell cell : cells) {
            long lacking = cell.height() - Arrays.stream(heights, cell.row(), cell.rowEnd()).sum();
            heights[cell.rowEnd() - 1] += Math.max(0, lacking);
        }
        long[] tops = new long[rows + 1];
        for (int row = 0; row < rows; row++) {
            tops[row + 1] = tops[row] + above(row) + heights[row] + below(row);
        }
        return tops;
    }

    private Style row(int row) {
        return group.styled().child(Vocabulary.ROW, row == 0 ? Optional.empty() : Optional.of(Vocabulary.ROW)).style();
    }

    private long above(int row) {
        return row(row).box().border().top().sp();
    }

    private long below(int row) {
        return row(row).box().border().bottom().sp();
    }

    /** A row's own rules and its ground, as wide as the table. */
    private void ground(Slices slices, int row, long top, long bottom) {
        Style.Box box = row(row).box();
        box.background().ifPresent(colour -> slices.ground(top, bottom - top, h -> List.of(rule(colour, h))));
        slices.ground(top, above(row), h -> List.of(rule(box.borderColour(), h)));
        slices.ground(bottom - below(row), below(row), h -> List.of(rule(box.borderColour(), h)));
    }

    private Placed rule(int colour, long height) {
        return new Placed.Rule(group.x(), 0, group.width(), height, colour);
    }

    /** The end of the rows that cells join to row {@code first}. */
    private static int joined(List<SetCell> cells, int first) {
        int end = first + 1;
        for (SetCell cell : cells) {
            if (cell.row() >= first && cell.row() < end) {
                end = Math.max(end, cell.rowEnd());
            }
        }
        return end;
    }
}
