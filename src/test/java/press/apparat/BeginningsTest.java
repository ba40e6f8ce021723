package press.apparat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.book.Point;
import press.apparat.book.PrintedPage;
import press.apparat.book.Section;
import press.apparat.page.Beginnings;
import press.apparat.page.Page;
import press.apparat.placed.Placed;
import press.apparat.report.Spanned;

/** Where in the edition pages begin that are set in real type, on small pages: ten lines of a text of 10 points. */
class BeginningsTest {
    private static final String CSS = """
            @font-face { font-family: "EB Garamond"; src: url(fonts/EBGaramond_400Regular.ttf) }
            @page { size: 200pt 160pt; margin: 20pt; line-grid: create; @footnote { margin-top: 6pt; padding-top: 3pt } }
            :root { font: 10pt/12pt "EB Garamond" }
            p { text-align: justify; hyphens: auto; margin: 0 }
            section > h1 { display: none }
            aside.footnote { font-size: 8pt; line-height: 9pt }
            pre { margin: 0 }
            """;
    private static final String YAML = """
            title: Beginnings
            identifier: urn:isbn:9780000000002
            styles: [test.css]
            body: [01.md]
            """;
    private static final String WORDS = "Die große Straße der Füße, an der viele Häuser stehen, die maßlos heißen, weiß keiner. ";

    private static Composed of(String text, String css) {
        return Composed.of(new HashMap<>(Map.of("manuscript/book.yaml", YAML, "manuscript/01.md",
                "# Chapter\n\n" + text, "styles/test.css", CSS + css)));
    }

    private static List<PrintedPage> pages(Composed book) {
        return Beginnings.of(book.volume(), anchor -> false).pages();
    }

    private static String own(Spanned node) {
        return node instanceof Inline.Text text ? text.text() : ((Block.Code) node).text();
    }

    /** The letters of a page in the order they are drawn. */
    private static String drawn(Page page, double size) {
        return Composed.glyphs(page).stream().filter(one -> one.run().font().size().pt() == size)
                .map(Placed.Glyphs::actualText).collect(Collectors.joining()).replaceAll("[\\s\u00ad]", "");
    }

    /** A page that does not begin a section, where it begins, and what is drawn on it. */
    private record Overleaf(Page page, Point start) {
        /** The first letters of the text there. */
        String letters() {
            String text = own(start.node());
            String rest = text.substring(Point.index(text, start.letters())).replaceAll("[\\s\u00ad]", "");
            return rest.substring(0, Math.min(8, rest.length()));
        }
    }

    private static List<Overleaf> overleaf(Composed book) {
        List<Page> printed = book.volume().pages().stream().filter(page -> page.layout().portion().isPresent())
                .toList();
        List<PrintedPage> pages = pages(book);
        assertThat(pages).extracting(PrintedPage::folio).isEqualTo(printed.stream().map(Page::folio).toList());
        return IntStream.range(0, pages.size())
                .mapToObj(i -> new Overleaf(printed.get(i), pages.get(i).start().orElseThrow()))
                .filter(one -> !(one.start().node() instanceof Section)).toList();
    }

    /** All pages but the first begin with the letters that are drawn first on them. */
    private static void beginWithWhatIsDrawn(Composed book) {
        assertThat(overleaf(book)).hasSizeGreaterThan(2)
                .allSatisfy(one -> assertThat(drawn(one.page(), 10).toUpperCase(Locale.ROOT))
                        .startsWith(one.letters().toUpperCase(Locale.ROOT)));
    }

    /** "ß" is two letters in capitals. */
    @ParameterizedTest
    @ValueSource(strings = {"", "p { text-transform: uppercase }", "p { text-transform: lowercase }",
            "p::first-letter { initial-letter: 2 } p::first-line { text-transform: uppercase; letter-spacing: 1pt }"})
    void aPageBeginsWithItsFirstLetter(String css) {
        beginWithWhatIsDrawn(of(WORDS.repeat(40), css));
        beginWithWhatIsDrawn(of((WORDS.repeat(3) + "\n\n").repeat(15), css));
    }

    @Test
    void wordsThatAStyleSheetAddsAreNotCounted() {
        beginWithWhatIsDrawn(of((WORDS + "*kursiv* und ").repeat(25),
                "em::before { content: '»' } em::after { content: '«' }" + " p::before { content: 'Nota bene: ' }"));
    }

    @Test
    void codeIsCountedThroughItsLines() {
        String lines = IntStream.range(0, 60).mapToObj(i -> "line number " + i).collect(Collectors.joining("\n"));
        beginWithWhatIsDrawn(of("```\n" + lines + "\n```\n", ""));
    }

    /** The rest of a long note has a page to itself, which begins with the very word of the note. */
    @Test
    void aPageOfNothingButANoteBeginsInIt() {
        Composed book = of("Word.[^a]\n\n[^a]: " + WORDS.repeat(20), "");
        assertThat(overleaf(book)).hasSizeGreaterThan(1).allSatisfy(one -> {
            assertThat(own(one.start().node())).startsWith("Die große");
            assertThat(drawn(one.page(), 8)).startsWith(one.letters());
        });
    }

    @Test
    void anAnchorIsFollowedByItsWords() {
        Composed book = of("Words [in brackets]{#here} and *after [them]{#there}*.", "");
        Map<String, Point> anchors = Beginnings.of(book.volume(), List.of("here", "there")::contains).anchors();
        assertThat(anchors.keySet()).containsExactlyInAnyOrder("here", "there");
        assertThat(own(anchors.get("here").node())).isEqualTo("in brackets");
        assertThat(own(anchors.get("there").node())).isEqualTo("them");
    }
}
