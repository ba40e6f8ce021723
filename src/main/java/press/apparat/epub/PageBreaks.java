package press.apparat.epub;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.apparat.book.Point;
import press.apparat.book.PrintedLines;
import press.apparat.book.PrintedPage;
import press.apparat.report.Spanned;
import press.apparat.style.Element;
import press.apparat.style.Vocabulary;

/**
 * Where the pages of the printed book begin: empty elements of the role {@code doc-pagebreak} before the very letter
 * (DPUB-ARIA 1.1; EPUB Accessibility 1.1, clause 3.3.2). A page without a beginning shares the next one's.
 */
final class PageBreaks {
    static final PageBreaks NONE = new PageBreaks();
    static final String ROLE = "doc-pagebreak";

    private final Map<Spanned, TreeMap<Integer, List<Node>>> marks = new IdentityHashMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();

    private PageBreaks() {
    }

    /** @param taken ids that stand for something else */
    static PageBreaks of(List<PrintedPage> pages, Collection<String> taken) {
        PageBreaks breaks = new PageBreaks();
        List<Node> waiting = new ArrayList<>();
        for (PrintedPage page : pages) {
            String id = Anchor.page(page.folio(), taken);
            breaks.ids.put(page.folio(), id);
            waiting.add(mark(page.folio(), id));
            page.start().ifPresent(point -> {
                breaks.marks(point).addAll(waiting);
                waiting.clear();
            });
        }
        return breaks;
    }

    /**
     * With the numbers of lines where these begin in print. They are drawn by the style sheet, so that the text is free
     * of them, and kept from those who listen.
     */
    PageBreaks numbering(List<PrintedLines.Line> lines) {
        lines.forEach(line -> marks(line.start()).add(Xhtml.of(Vocabulary.LINE_NUMBER
                .with("data-number", Integer.toString(line.number())).with("aria-hidden", "true"))));
        return this;
    }

    private static Node mark(String folio, String id) {
        return Xhtml.of(Vocabulary.PAGE_BREAK.withId(id).with("epub:type", "pagebreak").with("role", ROLE)
                .with("aria-label", folio));
    }

    private List<Node> marks(Point point) {
        return marks.computeIfAbsent(point.node(), any -> new TreeMap<>()).computeIfAbsent(point.letters(),
                any -> new ArrayList<>());
    }

    /** By folio, in order: the ids of all pages. */
    Map<String, String> ids() {
        return ids;
    }

    /** What a node of the book became, with the pages that begin before it or in its words. */
    List<Node> in(Spanned source, Node made) {
        TreeMap<Integer, List<Node>> found = marks.get(source);
        return found == null ? List.of(made) : new Cut(found).in(made);
    }

    /** The same where it stands among blocks, where a mark is a block as well. */
    List<Node> among(Spanned source, Node made) {
        return in(source, made).stream().flatMap(node -> node.match(Leading.BLOCK).stream())
                .map(node -> node instanceof Node.Branch mark && isMark(mark) ? apart(mark) : node).toList();
    }

    private static Node apart(Node.Branch mark) {
        Element span = mark.element();
        return Xhtml.of(new Element("div", span.id(), span.classes(), span.attributes()));
    }

    static boolean isMark(Node.Branch branch) {
        return ROLE.equals(branch.element().attributes().get("role"));
    }
}
