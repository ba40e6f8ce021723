package press.apparat.manuscript;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import press.apparat.book.Attributes;
import press.apparat.book.Block;

/** Reads definition lists: terms, each a line, and below each its definitions. */
final class DefinitionReader {
    private final Reading reading;

    DefinitionReader(Reading reading) {
        this.reading = reading;
    }

    boolean isTerm(Paragraph paragraph) {
        return paragraph.getNext() instanceof BlockMarkup.DefinitionItem;
    }

    /** Whether a term is the first of its list. */
    boolean isFirst(Paragraph term) {
        return !(term.getPrevious() instanceof BlockMarkup.DefinitionItem);
    }

    Block.Definitions read(Paragraph first) {
        List<Block.Definition> definitions = new ArrayList<>();
        Node node = first;
        while (node instanceof Paragraph term && isTerm(term)) {
            Block.Definition definition = definition(term);
            definitions.add(definition);
            node = end(term);
        }
        int end = definitions.get(definitions.size() - 1).span().end();
        return new Block.Definitions(definitions, Attributes.NONE, reading.span(first.getStartOffset(), end));
    }

    private Block.Definition definition(Paragraph term) {
        List<Block> content = new ArrayList<>();
        Node last = term;
        for (Node item = term.getNext(); item instanceof BlockMarkup.DefinitionItem; item = item.getNext()) {
            content.addAll(reading.blocks().read(item));
            last = item;
        }
        return new Block.Definition(reading.inlines().read(term), content, reading.blocks().headingAttributes(term),
                reading.span(term.getStartOffset(), last.getEndOffset()));
    }

    /** What follows a term's definitions. */
    private static Node end(Paragraph term) {
        Node node = term.getNext();
        while (node instanceof BlockMarkup.DefinitionItem) {
            node = node.getNext();
        }
        return node;
    }
}
