package press.apparat.epub;

import java.util.ArrayList;
import java.util.List;
import press.apparat.book.Block;
import press.apparat.style.Element;
import press.apparat.style.Vocabulary;

/** A list of definitions; in the glossary each term is defined there ({@code dfn}). */
final class DefinitionMarkup {
    private final BlockMarkup blocks;
    private final InlineMarkup inlines;
    private final boolean glossary;

    DefinitionMarkup(BlockMarkup blocks, InlineMarkup inlines, boolean glossary) {
        this.blocks = blocks;
        this.inlines = inlines;
        this.glossary = glossary;
    }

    Node of(Block.Definitions definitions) {
        List<Node> children = new ArrayList<>();
        for (Block.Definition definition : definitions.definitions()) {
            children.add(Xhtml.of(Vocabulary.defined(definition), term(definition)));
            children.add(Xhtml.of(typed(Vocabulary.DEFINITION, "glossdef"), blocks.all(definition.content())));
        }
        return Xhtml.of(Vocabulary.BLOCK.of(definitions), children);
    }

    private List<Node> term(Block.Definition definition) {
        List<Node> words = inlines.all(definition.term());
        return glossary ? Xhtml.of(typed(Vocabulary.TERM_DEFINED, "glossterm"), words).match(Leading.INLINE) : words;
    }

    private Element typed(Element element, String type) {
        return glossary ? element.with("epub:type", type) : element;
    }
}
