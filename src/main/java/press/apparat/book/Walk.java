package press.apparat.book;

import java.util.List;

/**
 * Goes through a tree in reading order: a note where it is called, a table's caption before its rows, a figure's after
 * its picture. Extend it, override the kinds that matter, and call {@code super} to go on into what they hold. Every
 * answer is the walk itself.
 */
public abstract class Walk extends InlineWalk implements Block.Cases<Walk> {
    @Override
    final Walk self() {
        return this;
    }

    public Walk section(Section section) {
        inlines(section.title());
        return blocks(section.blocks());
    }

    public final Walk sections(List<Section> sections) {
        sections.forEach(this::section);
        return this;
    }

    @Override
    public final Walk blocks(List<Block> blocks) {
        blocks.forEach(block -> block.match(this));
        return this;
    }

    @Override
    public Walk heading(Block.Heading heading) {
        return inside(heading.attributes(), heading.span(), () -> inlines(heading.content()));
    }

    @Override
    public Walk paragraph(Block.Paragraph paragraph) {
        return inside(paragraph.attributes(), paragraph.span(), () -> inlines(paragraph.content()));
    }

    @Override
    public Walk quotation(Block.Quotation quotation) {
        return blocks(quotation.content());
    }

    @Override
    public Walk items(Block.Items items) {
        items.items().forEach(item -> blocks(item.content()));
        return this;
    }

    @Override
    public Walk definitions(Block.Definitions definitions) {
        return inside(definitions.attributes(), definitions.span(), () -> {
            definitions.definitions().forEach(this::definition);
            return this;
        });
    }

    protected Walk definition(Block.Definition definition) {
        return inside(definition.attributes(), definition.span(), () -> {
            inlines(definition.term());
            return blocks(definition.content());
        });
    }

    @Override
    public Walk code(Block.Code code) {
        return inside(code.attributes(), code.span(), this::self);
    }

    @Override
    public Walk thematicBreak(Block.ThematicBreak thematicBreak) {
        return this;
    }

    @Override
    public Walk table(Block.Table table) {
        return inside(table.attributes(), table.span(), () -> {
            inlines(table.caption());
            rows(table.rows().head());
            rows(table.rows().body());
            return rows(table.rows().foot());
        });
    }

    private Walk rows(List<Block.Row> rows) {
        rows.forEach(row -> row.cells().forEach(cell -> blocks(cell.content())));
        return this;
    }

    @Override
    public Walk figure(Block.Figure figure) {
        return inside(figure.attributes(), figure.span(), () -> {
            figure.image().match(this);
            return inlines(figure.caption());
        });
    }

    @Override
    public Walk verse(Block.Verse verse) {
        return inside(verse.attributes(), verse.span(), () -> {
            verse.stanzas().forEach(stanza -> stanza.lines().forEach(line -> inlines(line.content())));
            return this;
        });
    }

    @Override
    public Walk division(Block.Division division) {
        return inside(division.attributes(), division.span(), () -> blocks(division.content()));
    }

    @Override
    public Walk parallel(Block.Parallel parallel) {
        return inside(parallel.attributes(), parallel.span(), () -> {
            for (int row = 0; row < parallel.rows(); row++) {
                row(parallel, row);
            }
            return this;
        });
    }

    private void row(Block.Parallel parallel, int row) {
        parallel.sides().forEach(side -> side.at(row)
                .ifPresent(block -> inside(side.attributes(), parallel.span(), () -> blocks(List.of(block)))));
    }

    @Override
    public Walk contents(Block.Contents contents) {
        return this;
    }

    @Override
    public Walk endnotes(Block.Endnotes endnotes) {
        inlines(endnotes.title());
        endnotes.notes().forEach(this::endnote);
        return this;
    }

    protected Walk endnote(Block.Endnote endnote) {
        return blocks(endnote.content());
    }

    @Override
    public Walk index(Block.Index index) {
        return this;
    }
}
