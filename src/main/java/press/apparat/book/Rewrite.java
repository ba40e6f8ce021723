package press.apparat.book;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Copies a tree, in the order of {@link Walk}. Extend it and override the kinds to be replaced; call {@code super} to
 * rewrite what they hold. Spans are kept.
 */
public abstract class Rewrite extends InlineRewrite implements Block.Cases<Block> {
    public Section section(Section section) {
        List<Inline> title = flow(section.title());
        return section.withTitle(title).withBlocks(blocks(section.blocks()));
    }

    public final List<Section> sections(List<Section> sections) {
        return sections.stream().map(this::section).toList();
    }

    @Override
    public final List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(block -> block.match(this)).toList();
    }

    /** The whole run of inlines that a paragraph, a heading, a caption, a term or a line of verse consists of. */
    protected List<Inline> flow(List<Inline> content) {
        return inlines(content);
    }

    /** The caption of a table or a figure. */
    protected List<Inline> caption(List<Inline> content) {
        return flow(content);
    }

    @Override
    public Block heading(Block.Heading heading) {
        return inside(heading.attributes(), () -> new Block.Heading(heading.level(), flow(heading.content()),
                heading.attributes(), heading.span()));
    }

    @Override
    public Block paragraph(Block.Paragraph paragraph) {
        return inside(paragraph.attributes(),
                () -> new Block.Paragraph(flow(paragraph.content()), paragraph.attributes(), paragraph.span()));
    }

    @Override
    public Block quotation(Block.Quotation quotation) {
        return new Block.Quotation(blocks(quotation.content()), quotation.span());
    }

    @Override
    public Block items(Block.Items items) {
        List<Block.Item> copy = items.items().stream().map(item -> new Block.Item(blocks(item.content()), item.span()))
                .toList();
        return new Block.Items(items.ordered(), items.start(), items.tight(), copy, items.span());
    }

    @Override
    public Block definitions(Block.Definitions definitions) {
        return inside(definitions.attributes(),
                () -> new Block.Definitions(definitions.definitions().stream().map(this::definition).toList(),
                        definitions.attributes(), definitions.span()));
    }

    protected Block.Definition definition(Block.Definition definition) {
        return inside(definition.attributes(), () -> new Block.Definition(flow(definition.term()),
                blocks(definition.content()), definition.attributes(), definition.span()));
    }

    @Override
    public Block code(Block.Code code) {
        return code;
    }

    @Override
    public Block thematicBreak(Block.ThematicBreak thematicBreak) {
        return thematicBreak;
    }

    @Override
    public Block table(Block.Table table) {
        return inside(table.attributes(), () -> {
            List<Inline> caption = caption(table.caption());
            return new Block.Table(table.columns(), rows(table.rows()), caption, table.attributes(), table.span());
        });
    }

    private Block.Rows rows(Block.Rows rows) {
        return new Block.Rows(rows(rows.head()), rows(rows.body()), rows(rows.foot()));
    }

    private List<Block.Row> rows(List<Block.Row> rows) {
        return rows.stream().map(row -> new Block.Row(row.cells().stream().map(this::cell).toList(), row.span()))
                .toList();
    }

    private Block.Cell cell(Block.Cell cell) {
        return new Block.Cell(blocks(cell.content()), cell.columns(), cell.rows(), cell.header(), cell.span());
    }

    @Override
    public Block figure(Block.Figure figure) {
        return inside(figure.attributes(),
                () -> new Block.Figure(figure.image(), caption(figure.caption()), figure.attributes(), figure.span()));
    }

    @Override
    public Block verse(Block.Verse verse) {
        return inside(verse.attributes(),
                () -> new Block.Verse(verse.stanzas().stream()
                        .map(stanza -> new Block.Stanza(stanza.lines().stream().map(this::line).toList())).toList(),
                        verse.attributes(), verse.span()));
    }

    private Block.VerseLine line(Block.VerseLine line) {
        return new Block.VerseLine(line.indent(), flow(line.content()), line.span());
    }

    @Override
    public Block division(Block.Division division) {
        return inside(division.attributes(), () -> new Block.Division(division.kind(), blocks(division.content()),
                division.attributes(), division.span()));
    }

    @Override
    public Block parallel(Block.Parallel parallel) {
        return inside(parallel.attributes(),
                () -> new Block.Parallel(sides(parallel), parallel.attributes(), parallel.span()));
    }

    /** Row by row, so that whoever counts counts as it is read. */
    private List<Block.Side> sides(Block.Parallel parallel) {
        Map<Block.Side, List<Block>> copies = new IdentityHashMap<>();
        for (int row = 0; row < parallel.rows(); row++) {
            for (Block.Side side : parallel.sides()) {
                List<Block> copy = copies.computeIfAbsent(side, one -> new ArrayList<>());
                side.at(row).ifPresent(block -> copy.add(inside(side.attributes(), () -> block.match(this))));
            }
        }
        return parallel.sides().stream()
                .map(side -> new Block.Side(List.copyOf(copies.getOrDefault(side, List.of())), side.attributes()))
                .toList();
    }

    @Override
    public Block contents(Block.Contents contents) {
        return contents;
    }

    @Override
    public Block endnotes(Block.Endnotes endnotes) {
        List<Block.Endnote> notes = endnotes.notes().stream().map(note -> endnote(note, endnotes.series())).toList();
        return new Block.Endnotes(endnotes.level(), endnotes.title(), endnotes.series(), notes, endnotes.span());
    }

    protected Block.Endnote endnote(Block.Endnote note, String series) {
        return new Block.Endnote(note.id(), blocks(note.content()), note.span());
    }

    @Override
    public Block index(Block.Index index) {
        return index;
    }
}
