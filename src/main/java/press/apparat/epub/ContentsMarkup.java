package press.apparat.epub;

import java.util.ArrayList;
import java.util.List;
import press.apparat.book.Block;
import press.apparat.style.Element;
import press.apparat.style.Vocabulary;

/** Entries of the contents as nested lists of links, for the text and for the navigation document. */
final class ContentsMarkup {
    private final InlineMarkup inlines;

    ContentsMarkup(InlineMarkup inlines) {
        this.inlines = inlines;
    }

    /** One list, or nothing where there are no entries. */
    List<Node> entries(List<Block.Entry> entries) {
        return entries(entries, 1);
    }

    private List<Node> entries(List<Block.Entry> entries, int level) {
        List<Node> lines = worded(entries).stream().map(entry -> line(entry, level)).toList();
        return lines.isEmpty() ? List.of() : List.of(Xhtml.of(Vocabulary.ENTRIES, lines));
    }

    /** The entries that have any words; a link without words leads nobody. */
    List<Block.Entry> worded(List<Block.Entry> entries) {
        return entries.stream().filter(entry -> !words(entry).isEmpty()).toList();
    }

    /** An entry on one line, plain. */
    String words(Block.Entry entry) {
        return (entry.number() + " " + inlines.words(entry.title())).strip();
    }

    private Node line(Block.Entry entry, int level) {
        List<Node> title = inlines.linked(entry.title());
        int marks = Leading.marks(title);
        List<Node> children = new ArrayList<>(title.subList(0, marks));
        children.add(link(entry, title.subList(marks, title.size())));
        children.addAll(entries(entry.entries(), level + 1));
        return Xhtml.of(Vocabulary.entry(level), children);
    }

    private static Node link(Block.Entry entry, List<Node> words) {
        Element link = Vocabulary.LINK.with("href", "#" + entry.target());
        Node title = Xhtml.of(Vocabulary.ENTRY_TITLE, words);
        if (entry.number().isEmpty()) {
            return Xhtml.of(link, title);
        }
        return Xhtml.of(link, Xhtml.of(Vocabulary.NUMBER, entry.number()), new Node.Words(" "), title);
    }
}
