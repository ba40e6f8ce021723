package press.apparat.editing;

import de.undercouch.citeproc.csl.internal.locale.LLocale;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The XML files that a citation style consists of: the style and its language's locale. */
final class CslFile {
    private static final String USUAL = "en-US";

    private CslFile() {
    }

    /** One of the press's own styles by its name. */
    static Optional<Document> style(String name) throws IOException, SAXException {
        try (InputStream file = CslFile.class.getResourceAsStream("styles/" + name + ".csl")) {
            return file == null || name.contains("/") ? Optional.empty() : Optional.of(parse(new InputSource(file)));
        }
    }

    static Document parse(String text) throws IOException, SAXException {
        return parse(new InputSource(new StringReader(text)));
    }

    /**
     * The terms of a language: those of its chief dialect, over them those of its own (CSL 1.0.2, "Locale Fallback"), and
     * over these what the press mends in them.
     */
    static LLocale locale(String language) {
        String chief = LLocale.PRIMARY_DIALECTS.getOrDefault(language.split("-")[0], USUAL);
        LLocale terms = locale(chief, language);
        return file("citation_" + language.split("-")[0] + ".xml").map(terms::merge).orElse(terms);
    }

    private static LLocale locale(String chief, String language) {
        LLocale terms = of(chief).or(() -> of(USUAL)).orElseThrow();
        return chief.equals(language) ? terms : of(language).map(terms::merge).orElse(terms);
    }

    private static Optional<LLocale> of(String language) {
        return file("/locales-" + language + ".xml");
    }

    private static Optional<LLocale> file(String name) {
        try (InputStream file = CslFile.class.getResourceAsStream(name)) {
            return file == null ? Optional.empty() : Optional.of(new LLocale(parse(new InputSource(file))));
        } catch (IOException | SAXException damaged) {
            throw new IllegalStateException(name, damaged);
        }
    }

    /** Nothing outside of the file is read. */
    private static Document parse(InputSource source) throws IOException, SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setEntityResolver((id, place) -> new InputSource(new ByteArrayInputStream(new byte[0])));
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(source);
        } catch (ParserConfigurationException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /** The names of the press's own styles. */
    static List<String> names() {
        return List.of("apa", "chicago-author-date", "chicago-author-date-16th-edition", "chicago-author-date-de",
                "chicago-author-date-fr", "chicago-notes-bibliography", "chicago-notes-bibliography-16th-edition",
                "chicago-notes-bibliography-17th-edition", "chicago-notes-bibliography-fr",
                "chicago-notes-bibliography-subsequent-ibid", "chicago-notes-bibliography-subsequent-ibid-17th-edition",
                "chicago-shortened-notes-bibliography", "infoclio-de", "modern-language-association");
    }
}
