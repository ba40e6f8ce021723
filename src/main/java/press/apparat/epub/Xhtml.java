package press.apparat.epub;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.apparat.style.Element;

/** Elements of XHTML as EPUB asks for them (EPUB 3.3, clause 6.1). */
final class Xhtml {
    static final String SHEET = "style/book.css";
    private static final String NAMESPACE = "http://www.w3.org/1999/xhtml";
    private static final String EPUB = "http://www.idpf.org/2007/ops";

    private Xhtml() {
    }

    static Node.Branch of(Element element, Node... children) {
        return of(element, List.of(children));
    }

    static Node.Branch of(Element element, String words) {
        return of(element, new Node.Words(words));
    }

    /** An element of the vocabulary; a language is said twice, for HTML's and for XML's readers, with its direction. */
    static Node.Branch of(Element element, List<Node> children) {
        return new Node.Branch(spoken(element), children);
    }

    private static Element spoken(Element element) {
        return Optional.ofNullable(element.attributes().get("lang")).map(lang -> spoken(element, lang)).orElse(element);
    }

    private static Element spoken(Element element, String lang) {
        Element both = element.with("xml:lang", lang);
        return isRightToLeft(lang) ? both.with("dir", "rtl") : both;
    }

    static boolean isRightToLeft(String lang) {
        return ULocale.forLanguageTag(lang).isRightToLeft();
    }

    /** The empty head of a document: what it is called, and the sheet that styles it, seen from {@code path}. */
    static Node.Branch document(Front front, Node.Branch body) {
        Element html = Element.of("html").with("xmlns", NAMESPACE).with("xmlns:epub", EPUB).with("lang", front.lang());
        return of(html, head(front), body);
    }

    /** What a document says of itself before its text. */
    record Front(String path, String title, String lang) {
    }

    private static Node.Branch head(Front front) {
        List<Node> head = new ArrayList<>();
        head.add(of(Element.of("meta").with("charset", "utf-8")));
        head.add(of(Element.of("title"), front.title()));
        head.add(of(Element.of("meta").with("name", "viewport").with("content", "width=device-width")));
        String up = front.path().contains("/") ? "../" : "";
        head.add(of(Element.of("link").with("rel", "stylesheet").with("type", "text/css").with("href", up + SHEET)));
        return of(Element.of("head"), head);
    }
}
