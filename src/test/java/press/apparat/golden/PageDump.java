package press.apparat.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The pages of a PDF as text: a line for every line of text, with the place of its first glyph in hundredths of a
 * point from the page's top left corner, its size in tenths of a point and its face.
 */
final class PageDump extends PDFTextStripper {
    private final StringBuilder dump = new StringBuilder();
    private final String[] labels;

    private PageDump(PDDocument pdf) throws IOException {
        labels = pdf.getDocumentCatalog().getPageLabels() == null ? new String[0] : labels(pdf);
        setSortByPosition(false);
    }

    private static String[] labels(PDDocument pdf) throws IOException {
        return pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
    }

    static String of(Path file) {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            PageDump dump = new PageDump(pdf);
            dump.getText(pdf);
            return dump.dump.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void startPage(org.apache.pdfbox.pdmodel.PDPage page) {
        int number = getCurrentPageNo();
        dump.append("== ").append(number).append(" (").append(labels.length < number ? "" : labels[number - 1])
                .append(")\n");
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        TextPosition first = positions.get(0);
        String face = first.getFont().getName();
        dump.append(String.format(Locale.ROOT, "%6d %6d %4d %s | %s%n", Math.round(first.getXDirAdj() * 100),
                Math.round(first.getYDirAdj() * 100), Math.round(first.getFontSizeInPt() * 10),
                face.substring(face.indexOf('+') + 1), text.stripTrailing()));
    }
}
