package press.apparat.galley;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.apparat.book.Block;
import press.apparat.style.Element;
import press.apparat.style.Styled;
import press.apparat.style.Vocabulary;

/** Where the cells of a table's rows stand when some span columns and rows (HTML, clause 4.9.12). */
final class TableGrid {
    /** A cell in its place; {@code row} counts from the first row of its group. */
    record Slot(Block.Cell cell, int row, int column) {
        int columnEnd() {
            return column + cell.columns();
        }

        /** Its style in a row of a group. */
        Styled styled(Styled group, Block.Align align) {
            Element element = Vocabulary.cell(cell, align);
            return group.child(Vocabulary.ROW).child(element, column == 0 ? Optional.empty() : Optional.of(element));
        }
    }

    private TableGrid() {
    }

    /** The rows of a group: a head's, a body's or a foot's. */
    static List<Block.Row> rows(Block.Table table, Element group) {
        Block.Rows rows = table.rows();
        return group == Vocabulary.TABLE_HEAD
                ? rows.head()
                : group == Vocabulary.TABLE_BODY ? rows.body() : rows.foot();
    }

    static List<Slot> slots(List<Block.Row> rows, int columns) {
        List<Slot> slots = new ArrayList<>();
        Set<Long> taken = new HashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Block.Cell cell : rows.get(row).cells()) {
                while (taken.contains(key(row, column))) {
                    column++;
                }
                int span = Math.max(1, Math.min(cell.columns(), columns - column));
                if (column < columns) {
                    int depth = Math.max(1, Math.min(cell.rows(), rows.size() - row));
                    Block.Cell fitted = new Block.Cell(cell.content(), span, depth, cell.header(), cell.span());
                    slots.add(new Slot(fitted, row, column));
                    occupy(taken, fitted, row, column);
                }
                column += span;
            }
        }
        return slots;
    }

    private static void occupy(Set<Long> taken, Block.Cell cell, int row, int column) {
        for (int r = row; r < row + cell.rows(); r++) {
            for (int c = column; c < column + cell.columns(); c++) {
                taken.add(key(r, c));
            }
        }
    }

    private static long key(int row, int column) {
        return (long) row << 32 | column;
    }
}
