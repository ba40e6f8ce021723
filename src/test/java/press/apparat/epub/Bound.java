package press.apparat.epub;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import press.apparat.book.Point;
import press.apparat.book.PrintedLines;
import press.apparat.book.PrintedPage;
import press.apparat.book.Section;
import press.apparat.editing.Edition;
import press.apparat.report.Diagnostics;
import press.apparat.report.Spanned;

/** A finished EPUB, opened again. */
record Bound(byte[] bytes, Map<String, byte[]> files, Diagnostics diagnostics) {
    static final Map<String, String> NO_FOLIOS = Map.of();

    static Bound specimen() {
        Edition edition = Specimen.edition();
        return of(edition, pages(edition),
                Map.of("preface", "ix", "ch-1", "3", "fn-poll", "3", "fn-ed:who", "4", "глава-2", "7"));
    }

    /** Pages for the first sections, one after the other. */
    private static List<PrintedPage> pages(Edition edition) {
        List<Section> sections = edition.book().sections();
        return List.of(page("i", sections.get(0), 0), page("ii", sections.get(1), 0), page("iii", sections.get(2), 0),
                new PrintedPage("1", Optional.empty()), page("2", sections.get(4), 0));
    }

    /** One that begins in a node after so many letters. */
    static PrintedPage page(String folio, Spanned node, int letters) {
        return new PrintedPage(folio, Optional.of(new Point(node, letters)));
    }

    static Bound of(Edition edition, Map<String, String> folios) {
        return of(edition, List.of(), folios);
    }

    static Bound of(Edition edition, List<PrintedPage> pages, Map<String, String> folios) {
        Diagnostics diagnostics = new Diagnostics();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            EpubPress.bind(new Binding(edition, PlainStyle.sheets(), Files::style, pages, folios, PrintedLines.NONE),
                    diagnostics, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return open(out.toByteArray(), diagnostics);
    }

    static Bound open(byte[] bytes, Diagnostics diagnostics) {
        try {
            return new Bound(bytes, unzip(bytes), diagnostics);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> unzip(byte[] bytes) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    /** The file with one part written anew. */
    byte[] with(String path, String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Archive archive = new Archive(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                if (!file.getKey().equals("mimetype")) {
                    archive.add(file.getKey(),
                            file.getKey().equals(path) ? text.getBytes(StandardCharsets.UTF_8) : file.getValue());
                }
            }
        }
        return out.toByteArray();
    }

    String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    List<String> texts() {
        return files.keySet().stream().filter(path -> path.startsWith("EPUB/text/")).toList();
    }

    /** The document of a section. */
    Document section(String stem) {
        return document(texts().stream().filter(path -> path.endsWith(stem + ".xhtml")).findFirst().orElseThrow());
    }

    Document document(String path) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(files.get(path)));
        } catch (Exception e) {
            throw new IllegalStateException(path, e);
        }
    }

    /** Whether an address, as it stands in a file, is that of an element. */
    boolean hasPlace(String from, String href) {
        String file = URI.create("/" + from).resolve(href.isEmpty() ? from : href).getPath().substring(1);
        String id = href.contains("#") ? href.substring(href.indexOf('#') + 1) : "";
        return files.containsKey(file) && (id.isEmpty() || all(document(file), "//@id").contains(id));
    }

    /** What an XPath over names with their prefixes finds, as text. */
    static List<String> all(Document document, String xpath) {
        try {
            String named = xpath.replace("@epub:type", "@*[name()='epub:type']");
            NodeList found = (NodeList) XPathFactory.newDefaultInstance().newXPath().evaluate(named, document,
                    XPathConstants.NODESET);
            return java.util.stream.IntStream.range(0, found.getLength()).mapToObj(i -> found.item(i).getTextContent())
                    .toList();
        } catch (javax.xml.xpath.XPathExpressionException e) {
            throw new IllegalArgumentException(xpath, e);
        }
    }
}
