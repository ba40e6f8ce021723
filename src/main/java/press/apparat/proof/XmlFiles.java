package press.apparat.proof;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML files of a container. */
final class XmlFiles {
    private static final String OPS = "http://www.idpf.org/2007/ops";

    private final ZipFile zip;
    private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();

    XmlFiles(ZipFile zip) {
        this.zip = zip;
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** The start of an element. */
    record Start(XMLStreamReader at) {
        String name() {
            return at.getLocalName();
        }

        /** Empty where the element has none of this name, in any namespace. */
        String attribute(String name) {
            return Optional.ofNullable(at.getAttributeValue(null, name)).orElse("");
        }

        /** What it is in the words of EPUB's structural semantics vocabulary. */
        String type() {
            return Optional.ofNullable(at.getAttributeValue(OPS, "type")).orElse("");
        }

        boolean has(String name) {
            return at.getAttributeValue(null, name) != null;
        }
    }

    /** What takes a file, piece by piece. */
    interface Taker {
        void start(Start element);

        void end();

        void words(String words);
    }

    /** A taker of elements alone. */
    @FunctionalInterface
    interface Starts extends Taker {
        @Override
        default void end() {
        }

        @Override
        default void words(String words) {
        }
    }

    /** @throws IOException if there is no such file, or it is not well-formed */
    void read(String path, Taker taker) throws IOException {
        ZipEntry entry = Optional.ofNullable(zip.getEntry(path)).orElseThrow(() -> new IOException("no file " + path));
        try (InputStream bytes = zip.getInputStream(entry)) {
            XMLStreamReader reader = xml.createXMLStreamReader(bytes);
            while (reader.hasNext()) {
                give(reader, taker);
            }
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException(path + ": " + e.getMessage(), e);
        }
    }

    private static void give(XMLStreamReader reader, Taker taker) throws XMLStreamException {
        switch (reader.next()) {
            case XMLStreamConstants.START_ELEMENT -> taker.start(new Start(reader));
            case XMLStreamConstants.END_ELEMENT -> taker.end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> taker.words(reader.getText());
            default -> {
            }
        }
    }
}
