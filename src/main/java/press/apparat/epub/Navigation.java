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

    /** What leads through all sections; named after what it is, as the other lists are. */
    static Node contents(String name, List<Node> entries) {
        return Xhtml.of(Semantics.TOC.on(Element.of("nav")).with("aria-label", name), entries);
    }

    static Node.Branch of(Metadata metadata, List<Node> navs) {
        Xhtml.Front front = new Xhtml.Front(PATH, metadata.title().main(), metadata.language());
        return Xhtml.document(front, Xhtml.of(Element.of("body"), navs));
    }
}
