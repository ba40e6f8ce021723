package press.apparat.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import press.apparat.book.Block;
import press.apparat.style.Element;
import press.apparat.style.Vocabulary;

/** The XHTML of every kind of block. */
final class BlockMarkup implements Block.Cases<Node> {
    private final Setting setting;
    private final InlineMarkup inlines;

    BlockMarkup(Setting setting) {
        this.setting = setting;
        this.inlines = new InlineMarkup(setting);
    }

    List<Node> all(List<Block> blocks) {
        return blocks.stream().flatMap(block -> setting.breaks().among(block, block.match(this)).stream()).toList();
    }

    /** Blocks as a list's item or a table's cell holds them: a lone plain paragraph gives only its words. */
    List<Node> loose(List<Block> blocks) {
        List<Node> nodes = all(blocks);
        return nodes.size() == 1 ? nodes.get(0).match(Unwrapped.PARAGRAPH) : nodes;
    }

    @Override
    public Node heading(Block.Heading heading) {
        return Xhtml.of(Vocabulary.BLOCK.of(heading), inlines.all(heading.content()));
    }

    @Override
    public Node paragraph(Block.Paragraph paragraph) {
        return Xhtml.of(Vocabulary.BLOCK.of(paragraph), inlines.all(paragraph.content()));
    }

    @Override
    public Node quotation(Block.Quotation quotation) {
        return Xhtml.of(Vocabulary.BLOCK.of(quotation), all(quotation.content()));
    }

    @Override
    public Node items(Block.Items items) {
        Element list = Vocabulary.BLOCK.of(items);
        boolean counted = items.ordered() && items.start() != 1;
        List<Node> children = new ArrayList<>();
        for (Block.Item item : items.items()) {
            children.add(Xhtml.of(Vocabulary.ITEM, items.tight() ? loose(item.content()) : all(item.content())));
        }
        return Xhtml.of(counted ? list.with("start", Integer.toString(items.start())) : list, children);
    }

    @Override
    public Node definitions(Block.Definitions definitions) {
        return new DefinitionMarkup(this, inlines, setting.glossary()).of(definitions);
    }

    @Override
    public Node code(Block.Code code) {
        return Xhtml.of(Vocabulary.BLOCK.of(code), Xhtml.of(Element.of("code"), code.text()));
    }

    @Override
    public Node thematicBreak(Block.ThematicBreak thematicBreak) {
        return Xhtml.of(Vocabulary.BLOCK.of(thematicBreak));
    }

    @Override
    public Node table(Block.Table table) {
        return new TableMarkup(this, inlines).of(table);
    }

    @Override
    public Node figure(Block.Figure figure) {
        List<Node> children = new ArrayList<>();
        children.addAll(setting.breaks().in(figure.image(), setting.pictures().figure(figure)));
        if (!figure.caption().isEmpty()) {
            children.add(Xhtml.of(Vocabulary.FIGURE_CAPTION, inlines.all(figure.caption())));
        }
        return Xhtml.of(Vocabulary.BLOCK.of(figure), children);
    }

    @Override
    public Node verse(Block.Verse verse) {
        List<Node> stanzas = new ArrayList<>();
        int first = 0;
        for (Block.Stanza stanza : verse.stanzas()) {
            int from = first;
            stanzas.add(stanza(stanza, line -> verse.number(from + line)));
            first += stanza.lines().size();
        }
        return Xhtml.of(Vocabulary.BLOCK.of(verse), stanzas);
    }

    private Node stanza(Block.Stanza stanza, IntFunction<Optional<Integer>> number) {
        List<Node> lines = new ArrayList<>();
        for (int i = 0; i < stanza.lines().size(); i++) {
            Block.VerseLine line = stanza.lines().get(i);
            lines.add(Xhtml.of(Vocabulary.verseLine(line, number.apply(i)), inlines.all(line.content())));
            lines.add(new Node.Words("\n"));
        }
        return Xhtml.of(Vocabulary.STANZA, lines);
    }

    @Override
    public Node division(Block.Division division) {
        Element element = Semantics.of(division.kind()).on(Vocabulary.BLOCK.of(division));
        List<Node> content = all(division.content());
        return division.attributes().has(Vocabulary.BIBLIOGRAPHY)
                ? Bibliography.list(element, content)
                : Xhtml.of(element, content);
    }

    @Override
    public Node parallel(Block.Parallel parallel) {
        List<Node> rows = new ArrayList<>();
        for (int row = 0; row < parallel.rows(); row++) {
            rows.add(row(parallel, row));
        }
        return Xhtml.of(Vocabulary.BLOCK.of(parallel), rows);
    }

    /** Row by row, so that a translation follows its original where a screen is narrow, and for a screen reader. */
    private Node row(Block.Parallel parallel, int row) {
        List<Node> sides = new ArrayList<>();
        for (Block.Side side : parallel.sides()) {
            sides.add(Xhtml.of(Vocabulary.side(side, row), all(side.at(row).stream().toList())));
        }
        return Xhtml.of(Vocabulary.row(parallel, row), sides);
    }

    @Override
    public Node contents(Block.Contents contents) {
        Element nav = Vocabulary.BLOCK.of(contents);
        return Xhtml.of(contents.listed() == Block.Listed.SECTIONS ? Semantics.TOC.on(nav) : nav,
                new ContentsMarkup(inlines).entries(contents.entries()));
    }

    /** Its title is a heading: these notes are read where they stand as well. */
    @Override
    public Node endnotes(Block.Endnotes endnotes) {
        Element element = Semantics.ENDNOTES.on(Vocabulary.BLOCK.of(endnotes));
        List<Node> children = new ArrayList<>();
        children.add(Xhtml.of(Vocabulary.heading(endnotes.level()), inlines.quoted(endnotes.title())));
        endnotes.notes().forEach(
                note -> children.addAll(setting.breaks().among(note, inlines.endnote(note, endnotes.series()))));
        return Xhtml.of(element, children);
    }

    @Override
    public Node index(Block.Index index) {
        return new IndexMarkup(setting, inlines).of(index);
    }
}
