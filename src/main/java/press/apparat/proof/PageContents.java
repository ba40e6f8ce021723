package press.apparat.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/** The texts of a PDF's pages, each page read once. */
final class PageContents {
    private final Map<COSDictionary, PageText> pages = new IdentityHashMap<>();
    private final Map<COSDictionary, CodeTexts> fonts = new IdentityHashMap<>();

    /** What a page's marked-content sequence says. */
    String text(COSDictionary page, int sequence) {
        return pages.computeIfAbsent(page, this::read).text(sequence);
    }

    private PageText read(COSDictionary page) {
        PDPage sheet = new PDPage(page);
        try (InputStream content = sheet.getContents()) {
            return PageText.of(content.readAllBytes(), fonts(sheet));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, CodeTexts> fonts(PDPage page) {
        Map<String, CodeTexts> named = new HashMap<>();
        Optional.ofNullable(page.getResources()).map(all -> all.getCOSObject().getCOSDictionary(COSName.FONT))
                .ifPresent(dictionary -> dictionary.keySet()
                        .forEach(name -> named.put(name.getName(), font(dictionary.getCOSDictionary(name)))));
        return named;
    }

    private CodeTexts font(COSDictionary font) {
        return fonts.computeIfAbsent(font, CodeTexts::of);
    }
}
