package press.apparat.epub;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import press.apparat.style.Element;

/**
 * An SVG picture as a part of a document. What could run, or load something from elsewhere, is left out, and so is
 * what other programs noted in it; its ids and classes get a prefix, so that they mean nothing to the text around.
 */
final class Drawing {
    static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final int DEPTH = 200;
    private static final Set<String> FORBIDDEN = Set.of("script", "foreignObject", "iframe", "audio", "video", "canvas",
            "metadata", "handler", "listener", "title", "desc", "set", "animate", "animateMotion", "animateTransform");

    private final XMLStreamReader in;
    private final DrawingScope scope;

    private Drawing(XMLStreamReader in, DrawingScope scope) {
        this.in = in;
        this.scope = scope;
    }

    /**
     * The picture's root, an element {@code svg}; nothing where it is not well formed or no SVG.
     *
     * @param prefix of its ids and classes, the same for no other drawing of the book
     */
    static Optional<Node.Branch> read(byte[] bytes, String prefix) {
        try {
            XMLStreamReader in = reader().createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (in.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            boolean svg = SVG.equals(in.getNamespaceURI()) && in.getLocalName().equals("svg");
            return svg ? Optional.of(new Drawing(in, new DrawingScope(prefix)).branch(0)) : Optional.empty();
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    private static XMLInputFactory reader() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Reads the element at hand up to its end. */
    private Node.Branch branch(int depth) throws XMLStreamException {
        if (depth > DEPTH) {
            throw new XMLStreamException("nested too deeply");
        }
        Element element = scope.element(in.getLocalName(), attributes());
        boolean style = element.name().equals("style");
        List<Node> children = new ArrayList<>();
        for (int event = in.next(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                child(depth + 1).ifPresent(children::add);
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                children.add(new Node.Words(style ? scope.sheet(in.getText()) : in.getText()));
            }
        }
        return new Node.Branch(element, children);
    }

    private Optional<Node> child(int depth) throws XMLStreamException {
        if (SVG.equals(in.getNamespaceURI()) && !FORBIDDEN.contains(in.getLocalName())) {
            return Optional.of(branch(depth));
        }
        for (int open = 1; open > 0;) {
            int event = in.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
        return Optional.empty();
    }

    /** SVG's own attributes, in their order; of all others only XLink's address and XML's white space. */
    private Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String space = Optional.ofNullable(in.getAttributeNamespace(i)).orElse("");
            String name = in.getAttributeLocalName(i);
            if (space.isEmpty()) {
                attributes.put(name, in.getAttributeValue(i));
            } else if (space.equals(XLINK) && name.equals("href")) {
                attributes.put("href", in.getAttributeValue(i));
            } else if (space.equals(XML) && name.equals("space")) {
                attributes.put("xml:space", in.getAttributeValue(i));
            }
        }
        return attributes;
    }
}
