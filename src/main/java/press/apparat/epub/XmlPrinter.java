package press.apparat.epub;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import press.apparat.style.Element;

/** Prints a tree as an XML document in UTF-8. */
final class XmlPrinter implements Node.Cases<Void> {
    /** Elements that end a line of the file; white space after them means nothing. */
    private static final Set<String> LINES = Set.of("html", "head", "title", "meta", "link", "body", "section", "nav",
            "h1", "h2", "h3", "h4", "h5", "h6", "p", "ol", "ul", "li", "dl", "dt", "dd", "table", "thead", "tbody",
            "tfoot", "tr", "td", "th", "caption", "figure", "figcaption", "div", "aside", "blockquote", "pre", "hr",
            "package", "metadata", "manifest", "item", "spine", "itemref", "ncx", "navMap", "navPoint", "navLabel");
    private static final Set<String> VOID = Set.of("meta", "link", "img", "br", "hr", "item", "itemref", "content",
            "rootfile");

    private final XMLStreamWriter out;
    private final Function<String, Optional<String>> links;

    private XmlPrinter(XMLStreamWriter out, Function<String, Optional<String>> links) {
        this.out = out;
        this.links = links;
    }

    /** @param links from an id of the book to the address of its place; empty where there is none */
    static byte[] print(Node.Branch root, Function<String, Optional<String>> links) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            out.writeCharacters("\n");
            if (root.element().name().equals("html")) {
                out.writeDTD("<!DOCTYPE html>");
                out.writeCharacters("\n");
            }
            root.match(new XmlPrinter(out, links));
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Void branch(Node.Branch branch) {
        try {
            boolean empty = branch.children().isEmpty() && VOID.contains(branch.element().name());
            start(branch.element(), empty);
            branch.children().forEach(child -> child.match(this));
            end(branch.element().name(), empty);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return null;
    }

    private void start(Element element, boolean empty) throws XMLStreamException {
        if (empty) {
            out.writeEmptyElement(element.name());
        } else {
            out.writeStartElement(element.name());
        }
        if (!element.classes().isEmpty()) {
            attribute("class", String.join(" ", element.classes()));
        }
        if (element.id().isPresent()) {
            attribute("id", element.id().get());
        }
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            attribute(attribute.getKey(), attribute.getValue());
        }
    }

    private void end(String name, boolean empty) throws XMLStreamException {
        if (!empty) {
            out.writeEndElement();
        }
        if (LINES.contains(name)) {
            out.writeCharacters("\n");
        }
    }

    private void attribute(String name, String value) throws XMLStreamException {
        boolean inside = value.startsWith("#") && (name.equals("href") || name.equals("src"));
        Optional<String> written = inside ? links.apply(value.substring(1)) : Optional.of(value);
        if (written.isPresent()) {
            out.writeAttribute(name, legal(written.get()));
        }
    }

    @Override
    public Void words(Node.Words words) {
        try {
            out.writeCharacters(legal(words.text()));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return null;
    }

    /** Only the characters that XML can hold (XML 1.0, production 2). */
    private static String legal(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < ' ' || c >= Character.MIN_SURROGATE) {
                return text.codePoints().filter(XmlPrinter::isLegal)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            }
        }
        return text;
    }

    private static boolean isLegal(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
