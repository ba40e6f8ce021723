package press.apparat.manuscript;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.report.Diagnostic;

/** Reads what a section, a note or any other container is made of. */
final class BlockReader {
    private static final String COMMENTS = "(?s)(?:\\s*<!--.*?-->)*+\\s*";

    private final Reading reading;
    private final DivReader divs;
    private final TableReader tables;
    private final DefinitionReader definitions;
    private final Map<Class<? extends Node>, Function<Node, List<Block>>> kinds = new HashMap<>();

    BlockReader(Reading reading) {
        this.reading = reading;
        this.divs = new DivReader(reading);
        this.tables = new TableReader(reading);
        this.definitions = new DefinitionReader(reading);
        on(Paragraph.class, this::paragraph);
        on(Heading.class, node -> List.of(heading(node)));
        on(BlockQuote.class, node -> List.of(new Block.Quotation(read(node), reading.span(node))));
        on(BulletList.class, node -> List.of(items(node, false, 1)));
        on(OrderedList.class, node -> List.of(items(node, true, node.getStartNumber())));
        on(FencedCodeBlock.class, node -> List.of(code(node)));
        on(IndentedCodeBlock.class,
                node -> List.of(new Block.Code(lines(node.getContentLines()), Attributes.NONE, reading.span(node))));
        on(ThematicBreak.class, node -> List.of(new Block.ThematicBreak(reading.span(node))));
        on(TableBlock.class, node -> List.of(tables.read(node)));
        on(BlockMarkup.Div.class, divs::div);
        on(BlockMarkup.Verse.class, node -> List.of(divs.verse(node)));
        none(BlockMarkup.FenceEnd.class, divs::stray);
        none(BlockMarkup.DefinitionItem.class, node -> {
        });
        none(BlockMarkup.NoteDefinition.class, node -> {
        });
        none(Reference.class, node -> {
        });
        none(HtmlCommentBlock.class, this::html);
        none(HtmlBlock.class, this::html);
    }

    private <N extends Node> void on(Class<N> kind, Function<N, List<Block>> read) {
        kinds.put(kind, node -> read.apply(kind.cast(node)));
    }

    private <N extends Node> void none(Class<N> kind, Consumer<N> look) {
        kinds.put(kind, node -> {
            look.accept(kind.cast(node));
            return List.of();
        });
    }

    /** The blocks below a node. */
    List<Block> read(Node parent) {
        return read(parent, parent.getFirstChild());
    }

    /** The blocks below a node from one of its children on. */
    List<Block> read(Node parent, Node first) {
        return reading.below(parent, () -> {
            List<Block> blocks = new ArrayList<>();
            for (Node node = first; node != null; node = node.getNext()) {
                blocks.addAll(kinds.getOrDefault(node.getClass(), Reading::unknown).apply(node));
            }
            return blocks;
        });
    }

    private List<Block> paragraph(Paragraph node) {
        if (definitions.isTerm(node)) {
            return definitions.isFirst(node) ? List.of(definitions.read(node)) : List.of();
        }
        if (tables.isCaption(node)) {
            return List.of();
        }
        List<Block> figure = figure(node);
        if (!figure.isEmpty()) {
            return figure;
        }
        if (node.getChars().startsWith(": ")) {
            reading.report(Diagnostic.warning("M038", reading.span(node), "neither a caption nor a definition")
                    .help("a caption stands below a table, a definition below a term of one line"));
        }
        if (Braces.isSeeEntry(node)) {
            reading.report(Diagnostic
                    .error("M059", reading.span(node.getLastChild()), "an entry that sends to another, in the text")
                    .help("such entries stand in glossary.md; {see=…} within a text needs [words] before it"));
        }
        List<Inline> content = reading.inlines().read(node);
        IndexReader.checkCompany(content, reading, node);
        return content.isEmpty()
                ? List.of()
                : List.of(new Block.Paragraph(content, Attributes.NONE, reading.span(node)));
    }

    /** A figure, which is a picture alone in its paragraph. */
    private List<Block> figure(Paragraph node) {
        Node only = node.getFirstChild();
        boolean attributed = only instanceof InlineMarkup.Attributed;
        if (only == null || only.getNext() != null
                || !((attributed ? only.getFirstChild() : only) instanceof Image picture)) {
            return List.of();
        }
        Attributes attributes = attributed
                ? reading.attributes().read(((InlineMarkup.Attributed) only).braces)
                : Attributes.NONE;
        Inline.Image image = reading.inlines().links().image(picture, attributes, reading.span(only));
        Inline.Image bare = new Inline.Image(image.path(), image.alt(),
                new Attributes(Optional.empty(), List.of(), image.attributes().values()), image.span());
        List<Inline> caption = reading.inlines().read(picture);
        return List.of(new Block.Figure(bare, caption, attributes, reading.span(node)));
    }

    private Block heading(Heading node) {
        Attributes attributes = headingAttributes(node);
        if (node.getLevel() == 1) {
            reading.report(Diagnostic.error("M032", reading.span(node), "a second heading of the first level")
                    .help("a file is one chapter: write ## here, or move what follows to a file of its own"));
        }
        return new Block.Heading(Math.max(2, node.getLevel()), reading.inlines().read(node), attributes,
                reading.span(node));
    }

    Attributes headingAttributes(Node node) {
        return node.getLastChild() instanceof InlineMarkup.TrailingBraces braces
                ? reading.attributes().read(braces.getChars())
                : Attributes.NONE;
    }

    private Block items(ListBlock node, boolean ordered, int start) {
        List<Block.Item> items = new ArrayList<>();
        for (Node child : node.getChildren()) {
            if (child instanceof ListItem) {
                items.add(new Block.Item(read(child), reading.span(child)));
            }
        }
        return new Block.Items(ordered, start, node.isTight(), items, reading.span(node));
    }

    private Block code(FencedCodeBlock node) {
        return new Block.Code(lines(node.getContentLines()), codeAttributes(node.getInfo()), reading.span(node));
    }

    private Attributes codeAttributes(BasedSequence info) {
        if (info.startsWith("{=")) {
            reading.inlines().reportHtml(reading.span(info));
            return Attributes.NONE;
        }
        if (info.startsWith("{") && info.endsWith("}")) {
            return reading.attributes().read(info);
        }
        return info.isBlank() ? Attributes.NONE : Attributes.classes(info.toString().split("\\s+", 2)[0]);
    }

    private static String lines(List<BasedSequence> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(text::append);
        return text.toString().stripTrailing();
    }

    private void html(Node node) {
        if (!node.getChars().toString().matches(COMMENTS)) {
            reading.inlines().reportHtml(reading.span(node));
        }
    }
}
