package press.apparat.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The pages of the printed book as an EPUB has them: its page list, and the letters after each page's marker. */
public final class EpubPages {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();
    private final Map<String, Marker> markers = new LinkedHashMap<>();
    private final Map<String, String> list = new LinkedHashMap<>();
    private final List<Marker> references = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    private String file = "";
    private Unshown unshown = new Unshown(List.of());

    /** A marker, and where it stands in which letters. */
    private record Marker(String label, StringBuilder letters, int at) {
    }

    public static EpubPages of(byte[] epub) throws IOException, SAXException, ParserConfigurationException {
        EpubPages pages = new EpubPages();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                pages.file = entry.getName().replaceFirst("^EPUB/", "");
                if (pages.file.endsWith(".css")) {
                    pages.unshown = Unshown.of(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                } else if (pages.file.startsWith("text/")) {
                    pages.element(parsed(zip.readAllBytes()).getDocumentElement(), pages.text);
                } else if (pages.file.equals("nav.xhtml")) {
                    pages.list(parsed(zip.readAllBytes()));
                }
            }
        }
        return pages;
    }

    private static Document parsed(byte[] xhtml) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilder builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        return builder.parse(new ByteArrayInputStream(xhtml));
    }

    private void list(Document nav) {
        for (int i = 0; i < nav.getElementsByTagName("nav").getLength(); i++) {
            Element one = (Element) nav.getElementsByTagName("nav").item(i);
            for (int k = 0; k < one.getElementsByTagName("a").getLength()
                    && one.getAttribute("epub:type").equals("page-list"); k++) {
                Element link = (Element) one.getElementsByTagName("a").item(k);
                list.put(link.getTextContent(), link.getAttribute("href"));
            }
        }
    }

    private void element(Element element, StringBuilder letters) {
        if (element.getAttribute("role").equals("doc-pagebreak")) {
            marker(element, letters);
        } else if (!unshown.holds(element) && !element.getTagName().matches("head|svg")
                && !element.getAttribute("role").equals("doc-noteref")) {
            boolean noted = element.getAttribute("epub:type").equals("footnote");
            StringBuilder read = noted ? notes : letters;
            if (element.getAttribute("class").matches("reference")) {
                references.add(new Marker("", read, read.length()));
            }
            children(element, read);
        }
    }

    private void marker(Element element, StringBuilder letters) {
        Marker marker = new Marker(element.getAttribute("aria-label"), letters, letters.length());
        if (element.hasChildNodes() || !element.getAttribute("epub:type").equals("pagebreak")
                || markers.put(file + "#" + element.getAttribute("id"), marker) != null) {
            broken.add(marker.label());
        }
    }

    private void children(Element element, StringBuilder letters) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                element(inner, letters);
            } else {
                letters.append(PageTexts.letters(child.getNodeValue()));
            }
        }
    }

    /** The markers that are not as they should be: not empty, of no type, twice. */
    public List<String> broken() {
        return broken;
    }

    /** What the page list calls its pages, in order. */
    public List<String> list() {
        return List.copyOf(list.keySet());
    }

    /** What a page is called where the page list leads to. */
    public String label(String page) {
        return markers.get(list.get(page)).label();
    }

    /**
     * As many letters, all in capitals, as stand after the place where the page list leads to, or up to where a cross
     * reference says more than in print.
     */
    public String after(String page, int letters) {
        Marker marker = markers.get(list.get(page));
        int end = references.stream().filter(one -> one.letters() == marker.letters() && one.at() > marker.at())
                .mapToInt(Marker::at).min().orElse(marker.letters().length());
        return marker.letters().substring(marker.at(), Math.min(end, marker.at() + letters));
    }

    public int markers() {
        return markers.size();
    }
}
