package press.apparat.manuscript;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.report.Diagnostic;

/**
 * Reads pipe tables, and the paragraph {@code : caption {#id}} below one. Beside what pipe tables have everywhere, a
 * row of {@code ===} parts the foot from the body, a cell that ends in {@code ||} reaches over a column more, a cell
 * {@code ^^} belongs to the one above, and the class {@code .row-headers} makes headers of the first column.
 */
final class TableReader {
    private final Reading reading;

    TableReader(Reading reading) {
        this.reading = reading;
    }

    /** Whether a paragraph is the caption of the table before it. */
    boolean isCaption(Paragraph paragraph) {
        return paragraph.getPrevious() instanceof TableBlock && paragraph.getChars().startsWith(":");
    }

    Block.Table read(TableBlock node) {
        Optional<Paragraph> below = node.getNext() instanceof Paragraph paragraph && isCaption(paragraph)
                ? Optional.of(paragraph)
                : Optional.empty();
        Attributes attributes = below.map(reading.blocks()::headingAttributes).orElse(Attributes.NONE);
        List<Block.Align> columns = columns(node);
        boolean named = attributes.has("row-headers");
        List<List<TableRow>> body = split(rows(node, TableBody.class));
        Block.Rows rows = new Block.Rows(grid(columns, true, true).rows(rows(node, TableHead.class)),
                grid(columns, false, named).rows(body.get(0)), grid(columns, false, named).rows(body.get(1)));
        int end = below.map(Node::getEndOffset).orElse(node.getEndOffset());
        return new Block.Table(columns, rows, below.map(this::caption).orElse(List.of()), attributes,
                reading.span(node.getStartOffset(), end));
    }

    private TableGrid grid(List<Block.Align> columns, boolean head, boolean named) {
        return new TableGrid(reading, columns.size(), column -> head || named && column == 0);
    }

    private List<Inline> caption(Paragraph paragraph) {
        Node first = paragraph.getFirstChild();
        first.setChars(first.getChars().subSequence(1).trimStart());
        return reading.inlines().read(paragraph);
    }

    private static List<Block.Align> columns(TableBlock node) {
        List<Block.Align> columns = new ArrayList<>();
        rows(node, TableSeparator.class).forEach(row -> row.getChildren().forEach(cell -> columns.add(align(cell))));
        return columns;
    }

    private static Block.Align align(Node cell) {
        TableCell.Alignment alignment = ((TableCell) cell).getAlignment();
        if (alignment == null) {
            return Block.Align.START;
        }
        return switch (alignment) {
            case LEFT -> Block.Align.START;
            case CENTER -> Block.Align.CENTER;
            case RIGHT -> Block.Align.END;
        };
    }

    private static List<TableRow> rows(TableBlock node, Class<? extends Node> part) {
        List<TableRow> rows = new ArrayList<>();
        for (Node child : node.getChildren()) {
            if (part.isInstance(child)) {
                child.getChildren().forEach(row -> rows.add((TableRow) row));
            }
        }
        return rows;
    }

    /** Body and foot. */
    private List<List<TableRow>> split(List<TableRow> rows) {
        List<Integer> rules = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).getChars().toString().matches("[\\s|]*=[\\s|=]*")) {
                rules.add(i);
            }
        }
        int end = rules.isEmpty() ? rows.size() : rules.get(0);
        rules.stream().skip(1).forEach(extra -> reading.report(Diagnostic
                .error("M039", reading.span(rows.get(extra)), "a second foot").help("a table has one row of ===")));
        return List.of(rows.subList(0, end), rows.subList(Math.min(end + 1, rows.size()), rows.size()));
    }
}
