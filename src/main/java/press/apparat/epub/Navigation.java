package press.apparat.epub;

import java.util.ArrayList;
import java.util.List;
import press.apparat.book.Metadata;
import press.apparat.style.Element;

/** The navigation document (EPUB 3.3, clause 7). */
final class Navigation {
    static final String PATH = "nav.xhtml";

    private Navigation() {
    }

    /** @param entries one list */
    static Node.Branch of(Metadata metadata, List<Node> entries, List<Node> others) {
        String title = metadata.title().main();
        Element toc = Element.of("nav").with("epub:type", "toc").with("role", "doc-toc").with("aria-label", title);
        List<Node> navs = new ArrayList<>();
        navs.add(Xhtml.of(toc, entries));
        navs.addAll(others);
        Xhtml.Front front = new Xhtml.Front(PATH, title, metadata.language());
        return Xhtml.document(front, Xhtml.of(Element.of("body"), navs));
    }
}
