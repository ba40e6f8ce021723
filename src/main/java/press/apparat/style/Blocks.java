package press.apparat.style;

import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.NoteSeries;
import press.apparat.book.Numbering;

/** The element of every kind of block. */
public final class Blocks implements Block.Cases<Element> {
    Blocks() {
    }

    public Element of(Block block) {
        return block.match(this);
    }

    private static Element plain(String name, Attributes attributes) {
        return Vocabulary.with(Element.of(name), attributes);
    }

    @Override
    public Element heading(Block.Heading heading) {
        return plain("h" + heading.level(), heading.attributes());
    }

    @Override
    public Element paragraph(Block.Paragraph paragraph) {
        return plain("p", paragraph.attributes());
    }

    @Override
    public Element quotation(Block.Quotation quotation) {
        return Element.of("blockquote");
    }

    @Override
    public Element items(Block.Items items) {
        Element list = Element.of(items.ordered() ? "ol" : "ul");
        return items.tight() ? list.withClasses(java.util.List.of("tight")) : list;
    }

    @Override
    public Element definitions(Block.Definitions definitions) {
        return plain("dl", definitions.attributes());
    }

    @Override
    public Element code(Block.Code code) {
        return plain("pre", code.attributes());
    }

    @Override
    public Element thematicBreak(Block.ThematicBreak thematicBreak) {
        return Element.of("hr");
    }

    @Override
    public Element table(Block.Table table) {
        return plain("table", table.attributes());
    }

    @Override
    public Element figure(Block.Figure figure) {
        return plain("figure", figure.attributes());
    }

    @Override
    public Element verse(Block.Verse verse) {
        return counted("verse", verse.attributes());
    }

    /** A div that may have numbers at its lines. */
    private static Element counted(String kind, Attributes attributes) {
        Element div = Numbering.of(attributes).isPresent()
                ? Element.of("div", kind, "numbered")
                : Element.of("div", kind);
        return Vocabulary.with(div, attributes);
    }

    @Override
    public Element division(Block.Division division) {
        return switch (division.kind()) {
            case PLAIN -> plain("div", division.attributes());
            case ASIDE -> Vocabulary.with(Element.of("aside", "aside"), division.attributes());
            default -> counted(division.kind().name().toLowerCase(java.util.Locale.ROOT), division.attributes());
        };
    }

    @Override
    public Element parallel(Block.Parallel parallel) {
        return counted("parallel", parallel.attributes());
    }

    @Override
    public Element contents(Block.Contents contents) {
        return switch (contents.listed()) {
            case SECTIONS -> Element.of("nav", "contents");
            case FIGURES -> Element.of("nav", "contents", "figures");
            case TABLES -> Element.of("nav", "contents", "tables");
        };
    }

    @Override
    public Element endnotes(Block.Endnotes endnotes) {
        return Vocabulary.endnotes(NoteSeries.cssClass(endnotes.series()));
    }

    @Override
    public Element index(Block.Index index) {
        return Element.of("div", "index-body");
    }
}
