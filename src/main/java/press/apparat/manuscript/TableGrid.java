package press.apparat.manuscript;

import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.report.Diagnostic;
import press.apparat.report.Span;

/** The head, body or foot of a table as it is read: cells at their columns, some over several rows. */
final class TableGrid {
    private static final String ABOVE = "^^";

    private final Reading reading;
    private final IntPredicate header;
    /** For each column, the cell that reaches there so far. */
    private final Slot[] above;

    private static final class Slot {
        final int column;
        final int columns;
        final List<Inline> words;
        final Span span;
        int rows = 1;

        Slot(int column, int columns, List<Inline> words, Span span) {
            this.column = column;
            this.columns = columns;
            this.words = words;
            this.span = span;
        }
    }

    TableGrid(Reading reading, int width, IntPredicate header) {
        this.reading = reading;
        this.header = header;
        this.above = new Slot[width];
    }

    List<Block.Row> rows(List<TableRow> parsed) {
        List<List<Slot>> rows = parsed.stream().map(this::slots).toList();
        List<Block.Row> read = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            read.add(new Block.Row(rows.get(i).stream().map(this::cell).toList(), reading.span(parsed.get(i))));
        }
        return read;
    }

    /** The cells that begin in a row; a short row is filled with empty ones. */
    private List<Slot> slots(TableRow row) {
        List<Slot> slots = new ArrayList<>();
        int column = 0;
        for (Node child = row.getFirstChild(); child != null && column < above.length; child = child.getNext()) {
            column = place((TableCell) child, column, slots);
        }
        Span end = reading.span(row.getEndOffset(), row.getEndOffset());
        for (; column < above.length; column++) {
            above[column] = new Slot(column, 1, List.of(), end);
            slots.add(above[column]);
        }
        checkEnd(row);
        return slots;
    }

    private int place(TableCell cell, int column, List<Slot> slots) {
        int columns = Math.min(cell.getSpan(), above.length - column);
        boolean reaches = cell.getText().toString().strip().equals(ABOVE) && reachesDown(cell, column);
        if (!reaches) {
            List<Inline> words = cell.getText().isBlank() ? List.of() : reading.inlines().read(cell);
            Slot slot = new Slot(column, columns, words, reading.span(cell));
            slots.add(slot);
            Arrays.fill(above, column, column + columns, slot);
        }
        return column + columns;
    }

    private boolean reachesDown(TableCell mark, int column) {
        Slot cell = above[column];
        boolean fits = cell != null && cell.column == column && cell.columns == mark.getSpan();
        if (fits) {
            cell.rows++;
        } else {
            reading.report(Diagnostic.error("M039", reading.span(mark), "no cell above this one to reach down")
                    .help("^^ stands below a cell of the same columns, in the same part of the table"));
        }
        return fits;
    }

    private void checkEnd(TableRow row) {
        int columns = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            columns += ((TableCell) cell).getSpan();
            if (columns > above.length) {
                reading.report(Diagnostic.error("M039", reading.span(cell), "a cell beyond the last column")
                        .help("the rule below the head has " + above.length + " columns"));
                return;
            }
        }
    }

    private Block.Cell cell(Slot slot) {
        List<Block> content = slot.words.isEmpty()
                ? List.of()
                : List.of(new Block.Paragraph(slot.words, Attributes.NONE, slot.span));
        return new Block.Cell(content, slot.columns, slot.rows, header.test(slot.column), slot.span);
    }
}
