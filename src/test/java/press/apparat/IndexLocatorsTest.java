package press.apparat;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.apparat.book.Block;
import press.apparat.book.IndexEntry;
import press.apparat.book.Inline;
import press.apparat.book.PlainText;
import press.apparat.book.Walk;
import press.apparat.editing.Locator;
import press.apparat.proof.Anchors;

/** Every locator of an index, read from the finished PDF: it names the page it leads to, and the words are on that page. */
class IndexLocatorsTest {
    private static final Pattern FOLIO = Pattern.compile("[ivxlc]+|\\d+");
    private static final int MARGIN = 2;

    /** The marks of a book by the ids of their places, and all places that its indexes name. */
    private static final class Marks extends Walk {
        private final Map<String, String> words = new HashMap<>();
        private final List<Inline.Locators> entries = new ArrayList<>();

        @Override
        public Walk indexMark(Inline.IndexMark mark) {
            mark.attributes().id().ifPresent(id -> words.put(id, PlainText.of(mark.content())));
            return super.indexMark(mark);
        }

        @Override
        public Walk index(Block.Index index) {
            index.groups().forEach(group -> group.entries().forEach(this::entry));
            return this;
        }

        private void entry(IndexEntry entry) {
            entries.add(entry.locators());
            entry.entries().forEach(this::entry);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/test/books/index", "."})
    void everyLocatorNamesThePageOnWhichItsWordsAre(Path folder) throws IOException {
        Pressed book = Pressed.once(folder);
        Marks marks = new Marks();
        marks.sections(book.edition().book().sections());
        assertThat(marks.entries).isNotEmpty();
        try (PDDocument pdf = Loader.loadPDF(book.pdf().toFile())) {
            Map<String, String> printed = printed(pdf, marks.words);
            assertThat(printed).isNotEmpty();
            Map<String, Integer> pages = Anchors.of(pdf);
            for (Inline.Locators entry : marks.entries) {
                List<Locator> locators = book.edition().locators(entry, "en-GB", book);
                assertThat(locators.stream().flatMap(locator -> locator.stops().stream()))
                        .allSatisfy(stop -> assertThat(printed.get(stop.target())).contains(stop.words()));
                assertThat(locators).allSatisfy(locator -> leads(locator, book));
                for (Inline.Place place : entry.places()) {
                    String words = marks.words.get(place.target());
                    assertThat(begins(words, pdf, pages.get(place.target()))).as("%s on the page of %s", words, place)
                            .isTrue();
                    assertThat(locators).as("%s", place).anyMatch(locator -> names(locator, pages, place));
                }
            }
        }
    }

    /** What the links to marks say, by the marks' ids. */
    private static Map<String, String> printed(PDDocument pdf, Map<String, String> marks) throws IOException {
        Map<String, String> printed = new TreeMap<>();
        for (PDPage page : pdf.getPages()) {
            PDFTextStripperByArea areas = new PDFTextStripperByArea();
            Map<String, String> targets = new HashMap<>();
            for (PDAnnotation annotation : page.getAnnotations()) {
                String target = target(annotation);
                if (marks.containsKey(target)) {
                    String area = target + "@" + targets.size();
                    targets.put(area, target);
                    var box = annotation.getRectangle();
                    areas.addRegion(area,
                            new Rectangle2D.Float(box.getLowerLeftX() - 0.1f,
                                    page.getMediaBox().getHeight() - box.getUpperRightY() + MARGIN,
                                    box.getWidth() + 0.2f, box.getHeight() - 2 * MARGIN));
                }
            }
            areas.extractRegions(page);
            targets.forEach((area, target) -> printed.merge(target, areas.getTextForRegion(area).strip(),
                    (one, other) -> one + " " + other));
        }
        return printed;
    }

    private static String target(PDAnnotation annotation) throws IOException {
        if (!(annotation instanceof PDAnnotationLink link)) {
            return "";
        }
        Object destination = link.getAction() instanceof PDActionGoTo go ? go.getDestination() : link.getDestination();
        return destination instanceof PDNamedDestination named ? named.getNamedDestination() : "";
    }

    private static String folio(String words) {
        Matcher folio = FOLIO.matcher(words);
        return folio.lookingAt() ? folio.group() : words;
    }

    /** The first of its words are the folio of their page; so are the last, unless they are a note's mark on it. */
    private static void leads(Locator locator, Pressed book) {
        Locator.Stop first = locator.stops().get(0);
        Locator.Stop last = locator.stops().get(locator.stops().size() - 1);
        assertThat(folio(first.words())).isEqualTo(book.folio(first.target()));
        boolean noted = !FOLIO.matcher(first.words()).matches();
        assertThat(noted ? folio(first.words()) : last.words()).isEqualTo(book.folio(last.target()));
    }

    /** Whether the page of a place is the one that a locator leads to, or one of its range. */
    private static boolean names(Locator locator, Map<String, Integer> pages, Inline.Place place) {
        int first = pages.get(locator.stops().get(0).target());
        int last = pages.get(locator.stops().get(locator.stops().size() - 1).target());
        return first <= pages.get(place.target()) && pages.get(place.end()) <= last;
    }

    /** Whether words are on a page, or the first of them with the others on the next. */
    private static boolean begins(String words, PDDocument pdf, int page) throws IOException {
        String here = text(pdf, page);
        if (here.contains(plain(words))) {
            return true;
        }
        String next = text(pdf, page + 1);
        return Pattern.compile(" ").matcher(words).results().map(space -> space.start()).anyMatch(
                at -> here.contains(plain(words.substring(0, at))) && next.contains(plain(words.substring(at))));
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        return plain(stripper.getText(pdf));
    }

    /** Without spaces, ends of lines and hyphens, which a line's end may add. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f\\u00ad-]+", "");
    }
}
