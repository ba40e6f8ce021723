package press.apparat.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The words of an EPUB's sections, in the order they are bound. */
public final class EpubWords {
    private static final Set<String> INLINE = Set.of("a", "b", "cite", "code", "del", "dfn", "em", "i", "img", "s",
            "small", "span", "strong", "sub", "sup");
    private static final Set<String> SILENT = Set.of("head", "svg");

    private final Wording.Scribe scribe = new Wording.Scribe();

    private EpubWords() {
    }

    public static Wording of(byte[] epub) throws IOException, SAXException, ParserConfigurationException {
        EpubWords words = new EpubWords();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("EPUB/text/")) {
                    words.section(zip.readAllBytes());
                }
            }
        }
        return words.scribe.wording();
    }

    private void section(byte[] xhtml) throws IOException, SAXException, ParserConfigurationException {
        element(DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xhtml))
                .getDocumentElement());
    }

    private void element(Element element) {
        if (element.getAttribute("epub:type").matches("footnote|endnote")) {
            scribe.note(element.getAttribute("id"), () -> children(element));
        } else if (INLINE.contains(element.getTagName())) {
            children(element);
        } else if (!SILENT.contains(element.getTagName())) {
            scribe.apart(() -> children(element));
        }
    }

    private void children(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                element(inner);
            } else {
                scribe.write(child.getNodeValue());
            }
        }
    }
}
