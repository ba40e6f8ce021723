package press.apparat.epub;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import press.apparat.book.Block;
import press.apparat.style.Element;
import press.apparat.style.Vocabulary;

/** A table with its caption, its three groups of rows and cells that span columns and rows. */
final class TableMarkup {
    private final BlockMarkup blocks;
    private final InlineMarkup inlines;

    TableMarkup(BlockMarkup blocks, InlineMarkup inlines) {
        this.blocks = blocks;
        this.inlines = inlines;
    }

    Node of(Block.Table table) {
        List<Node> children = new ArrayList<>();
        if (!table.caption().isEmpty()) {
            children.add(Xhtml.of(Vocabulary.CAPTION, inlines.all(table.caption())));
        }
        children.addAll(group(table, Vocabulary.TABLE_HEAD, table.rows().head()));
        children.addAll(group(table, Vocabulary.TABLE_BODY, table.rows().body()));
        children.addAll(group(table, Vocabulary.TABLE_FOOT, table.rows().foot()));
        return Xhtml.of(Vocabulary.BLOCK.of(table), children);
    }

    private List<Node> group(Block.Table table, Element element, List<Block.Row> rows) {
        List<Node> children = new ArrayList<>();
        Grid grid = new Grid(table.columns(), rows.size());
        String scope = element.equals(Vocabulary.TABLE_HEAD) ? "col" : "row";
        for (Block.Row row : rows) {
            List<Node> cells = row.cells().stream().map(cell -> cell(cell, grid.place(cell), scope)).toList();
            children.add(Xhtml.of(Vocabulary.ROW, cells));
            grid.nextRow();
        }
        return children.isEmpty() ? List.of() : List.of(Xhtml.of(element, children));
    }

    private Node cell(Block.Cell cell, Block.Align align, String scope) {
        Element element = Vocabulary.cell(cell, align);
        element = cell.header() ? element.with("scope", scope) : element;
        element = cell.columns() > 1 ? element.with("colspan", Integer.toString(cell.columns())) : element;
        element = cell.rows() > 1 ? element.with("rowspan", Integer.toString(cell.rows())) : element;
        return Xhtml.of(element, blocks.loose(cell.content()));
    }

    /** Which columns of each row are taken already (HTML, clause 4.9.12.1: forming a table). */
    private static final class Grid {
        private final List<Block.Align> columns;
        private final List<BitSet> taken;
        private int row;

        Grid(List<Block.Align> columns, int rows) {
            this.columns = columns;
            this.taken = Stream.generate(BitSet::new).limit(rows).toList();
        }

        /** Takes the next free columns, in the rows below too; gives the alignment of the first. */
        Block.Align place(Block.Cell cell) {
            int column = taken.get(row).nextClearBit(0);
            int below = Math.min(taken.size() - row, Math.max(1, cell.rows()));
            taken.subList(row, row + below).forEach(line -> line.set(column, column + Math.max(1, cell.columns())));
            return column < columns.size() ? columns.get(column) : Block.Align.START;
        }

        void nextRow() {
            row++;
        }
    }
}
