package press.apparat.golden;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import press.apparat.proof.PdfText;
import press.apparat.proof.PdfText.Glyph;

/**
 * The pages of a PDF as text. A line for all that is set in one face and size without a gap of an em: the place of its
 * first glyph and the place where its last letter ends, in hundredths of a point from the page's top left corner, its
 * size in tenths of a point, its face and its text.
 */
final class PageDump {
    private final StringBuilder dump = new StringBuilder();

    private PageDump() {
    }

    static String of(byte[] pdf) throws IOException {
        PageDump dump = new PageDump();
        List<Glyph> glyphs = PdfText.read(pdf).glyphs();
        String[] labels = labels(pdf);
        for (int page = 0; page < labels.length; page++) {
            dump.dump.append("== ").append(page + 1).append(" (").append(labels[page]).append(")\n");
            int number = page;
            dump.page(glyphs.stream().filter(glyph -> glyph.page() == number).toList());
        }
        return dump.dump.toString();
    }

    private static String[] labels(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
        }
    }

    private void page(List<Glyph> glyphs) {
        for (int from = 0, to; from < glyphs.size(); from = to) {
            to = from + 1;
            while (to < glyphs.size() && alike(glyphs.get(to - 1), glyphs.get(to))) {
                to++;
            }
            line(glyphs.subList(from, to));
        }
    }

    private static boolean alike(Glyph one, Glyph next) {
        return one.font().equals(next.font()) && one.size() == next.size() && one.y() == next.y() && next.x() >= one.x()
                && next.x() - one.x() - one.width() < one.size();
    }

    private void line(List<Glyph> line) {
        Glyph first = line.get(0);
        Glyph last = line.stream().filter(glyph -> !glyph.text().isBlank()).reduce(first, (before, glyph) -> glyph);
        StringBuilder text = new StringBuilder();
        line.forEach(glyph -> text.append(glyph.text()));
        String face = first.font().substring(first.font().indexOf('+') + 1);
        dump.append(String.format(Locale.ROOT, "%6d %6d %6d %4d %s | %s\n", hundredths(first.x()),
                hundredths(first.y()), hundredths(last.x() + last.width()), Math.round(first.size() * 10), face,
                text.toString().stripTrailing()));
    }

    private static long hundredths(double points) {
        return Math.round(points * 100);
    }
}
