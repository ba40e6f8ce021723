package press.apparat.epub;

import java.util.ArrayList;
import java.util.List;
import press.apparat.book.Block;
import press.apparat.book.Metadata;
import press.apparat.style.Element;

/** The contents once more for reading systems of EPUB 2 (Open Packaging Format 2.0.1, clause 2.4.1: NCX). */
final class Ncx {
    static final String PATH = "toc.ncx";
    private final ContentsMarkup markup;
    private int order;

    private Ncx(ContentsMarkup markup) {
        this.markup = markup;
    }

    static Node.Branch of(Metadata metadata, List<Block.Entry> entries, ContentsMarkup markup) {
        Element root = Element.of("ncx").with("xmlns", "http://www.daisy.org/z3986/2005/ncx/").with("version", "2005-1")
                .with("xml:lang", metadata.language());
        Node uid = Node.branch(Element.of("meta").with("name", "dtb:uid").with("content", metadata.identifier()));
        Node title = Node.branch(Element.of("docTitle"), text(metadata.title().main()));
        Node map = new Node.Branch(Element.of("navMap"), new Ncx(markup).points(entries));
        return Node.branch(root, Node.branch(Element.of("head"), uid), title, map);
    }

    private List<Node> points(List<Block.Entry> entries) {
        return markup.worded(entries).stream().map(this::point).toList();
    }

    private Node point(Block.Entry entry) {
        String number = Integer.toString(++order);
        Element point = Element.of("navPoint").withId("point-" + number).with("playOrder", number);
        List<Node> children = new ArrayList<>();
        children.add(Node.branch(Element.of("navLabel"), text(markup.words(entry))));
        children.add(Node.branch(Element.of("content").with("src", "#" + entry.target())));
        children.addAll(points(entry.entries()));
        return new Node.Branch(point, children);
    }

    private static Node text(String words) {
        return Node.branch(Element.of("text"), words);
    }
}
