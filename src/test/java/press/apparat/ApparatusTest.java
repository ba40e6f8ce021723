package press.apparat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import press.apparat.measure.Length;
import press.apparat.page.Page;
import press.apparat.placed.Placed;

/** Notes and glosses of every place, set in real type. Text is ten points high, notes are eight, glosses seven. */
class ApparatusTest {
    private static final String CSS = """
            @font-face { font-family: "EB Garamond"; src: url(fonts/EBGaramond_400Regular.ttf) }
            @page { size: 300pt 260pt; margin: 20pt 90pt 20pt 20pt; line-grid: create;
                    @footnote { margin-top: 6pt; padding-top: 3pt } }
            @page :left { margin-left: 90pt; margin-right: 20pt }
            :root { font: 10pt/12pt "EB Garamond" }
            p { text-align: justify; hyphens: auto; margin: 0 }
            section > h1 { display: none }
            aside.footnote { font-size: 8pt; line-height: 9pt }
            aside.sidenote, aside.gloss { float: outside; width: 60pt; margin-inside: 6pt; font-size: 7pt; line-height: 8pt }
            """;
    private static final String YAML = """
            title: Apparatus
            identifier: urn:isbn:9780000000002
            styles: [test.css]
            notes:
              default: {numbering: decimal, place: foot}
              v: {title: Variants, numbering: letters, place: foot, run-in: true}
              s: {title: Signs, numbering: symbols, place: foot}
              m: {title: Marginalia, numbering: decimal, place: margin}
            body: [01.md]
            """;
    private static final long TOP = Length.pt(20).sp();
    /** A page may be one line long. */
    private static final long FOOT = Length.pt(240 + 12).sp();
    private static final String WORDS = "some words of a text that goes on for a while and is set in lines ";

    private static Composed of(String text) {
        return of(text, "");
    }

    private static Composed of(String text, String glossary) {
        Map<String, String> files = new HashMap<>(Map.of("manuscript/book.yaml", YAML, "manuscript/01.md",
                "# Chapter\n\n" + text, "styles/test.css", CSS));
        if (!glossary.isEmpty()) {
            files.put("manuscript/book.yaml", YAML + "back: [glossary]\n");
            files.put("manuscript/glossary.md", glossary);
        }
        return Composed.of(files);
    }

    /** What is set in a size on the pages of a book, in order. */
    private static List<Placed.Glyphs> ofSize(double points, Composed book) {
        return book.volume().pages().stream().flatMap(page -> Composed.glyphs(page).stream())
                .filter(one -> size(one) == points).toList();
    }

    private static String read(List<Placed.Glyphs> glyphs) {
        return glyphs.stream().map(Placed.Glyphs::actualText).collect(Collectors.joining()).replace("\u00ad", "");
    }

    private static double size(Placed.Glyphs glyphs) {
        return glyphs.run().font().size().pt();
    }

    /** No note stands higher than the text reaches down, and nothing leaves the area of the page. */
    private static void nothingOverlaps(Composed book) {
        for (Page page : book.volume().pages()) {
            List<Placed.Glyphs> glyphs = Composed.glyphs(page);
            assertThat(glyphs.stream().map(Placed.Glyphs::y)).allMatch(y -> TOP <= y && y <= FOOT);
            long text = glyphs.stream().filter(one -> size(one) == 10).mapToLong(Placed.Glyphs::y).max().orElse(0);
            long notes = glyphs.stream().filter(one -> size(one) == 8).mapToLong(Placed.Glyphs::y).min()
                    .orElse(Long.MAX_VALUE);
            assertThat(notes - text).isGreaterThan(Length.pt(17).sp());
        }
    }

    @Provide
    Arbitrary<List<Integer>> lengths() {
        return Arbitraries.integers().between(1, 40).list().ofMinSize(1).ofMaxSize(30);
    }

    /** However long they are; the longest are not run in. */
    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void notesThatAreRunInStandBelowTheText(@ForAll("lengths") List<Integer> lengths) {
        StringBuilder text = new StringBuilder();
        StringBuilder notes = new StringBuilder("\n\n");
        for (int i = 0; i < lengths.size(); i++) {
            text.append(WORDS.repeat(1 + lengths.get(i) % 5)).append("[^v:").append(i).append("] ");
            notes.append("[^v:").append(i).append("]: note").append(i).append(' ')
                    .append(String.join(" ", List.of(WORDS.repeat(3).split(" ")).subList(0, lengths.get(i))))
                    .append(" end").append(i).append(".\n");
        }
        Composed book = of(text.toString() + notes);
        nothingOverlaps(book);
        assertThat(book.codes()).doesNotContain("P001");
        String read = read(ofSize(8, book));
        for (int i = 0; i < lengths.size(); i++) {
            assertThat(read).contains("end" + i + ".");
        }
    }

    @Test
    void notesOfAPageAreRunInToOneParagraph() {
        Composed book = of("A[^v:1] b[^v:2] c[^v:3].\n\n[^v:1]: one.\n[^v:2]: two.\n[^v:3]: three.\n");
        assertThat(read(ofSize(8, book))).contains("one.").contains("three.");
        assertThat(ofSize(8, book).stream().map(Placed.Glyphs::y).distinct()).hasSize(1);
    }

    @Test
    void signsBeginAnewOnEachPage() {
        String text = IntStream.range(0, 40).mapToObj(i -> WORDS + "[^s:" + i + "] ").collect(Collectors.joining());
        String notes = IntStream.range(0, 40).mapToObj(i -> "[^s:" + i + "]: Note " + i + ".")
                .collect(Collectors.joining("\n"));
        Composed book = of(text + "\n\n" + notes);
        List<String> signs = List.of("*", "†", "‡", "§", "‖", "¶", "**", "††", "‡‡", "§§", "‖‖", "¶¶", "***");
        for (Page page : book.volume().pages()) {
            List<String> calls = Composed.glyphs(page).stream().filter(one -> size(one) == 10)
                    .map(Placed.Glyphs::actualText).filter(word -> word.matches("[*†‡§‖¶]+")).toList();
            assertThat(calls).isEqualTo(signs.subList(0, calls.size()));
        }
        assertThat(book.codes()).isEmpty();
    }

    @Test
    void fortySignsStandOnAPageOfTheirOwnKind() {
        String calls = IntStream.range(0, 40).mapToObj(i -> "w[^s:" + i + "] ").collect(Collectors.joining());
        String notes = IntStream.range(0, 40).mapToObj(i -> "[^s:" + i + "]: n" + i + ".")
                .collect(Collectors.joining("\n"));
        Composed book = of(calls + "\n\n" + notes);
        nothingOverlaps(book);
        assertThat(book.codes()).isEmpty();
        String read = read(ofSize(8, book));
        IntStream.range(0, 40).forEach(i -> assertThat(read).contains("n" + i + "."));
    }

    @Test
    void aNoteInANoteOfTheMarginStandsAtTheFoot() {
        Composed book = of("Word.[^m:a]\n\n[^m:a]: Beside it.[^b]\n\n[^b]: Below it.\n");
        assertThat(read(ofSize(7, book))).contains("Beside");
        assertThat(read(ofSize(8, book))).contains("Below");
    }

    /** Each line has the first use of a term, more than the margin holds. */
    @Test
    void aGlossOnEveryLineIsInTheMarginOrAtTheFoot() {
        String text = IntStream.range(0, 40).mapToObj(i -> "term" + i + " " + WORDS).collect(Collectors.joining());
        String terms = IntStream.range(0, 40)
                .mapToObj(i -> "term" + i + "\n:   Gloss" + i
                        + " of so many words that its page cannot hold all of its kind: " + WORDS.repeat(2) + "\n")
                .collect(Collectors.joining("\n"));
        Composed book = of(text, terms);
        nothingOverlaps(book);
        String read = read(ofSize(7, book)) + read(ofSize(8, book));
        IntStream.range(0, 40).forEach(i -> assertThat(read).contains("Gloss" + i + " "));
        assertThat(book.codes()).contains("P003");
    }

    /** A first line of a gloss and the line of its term have one baseline where nothing is in the way. */
    @Test
    void aGlossIsOnTheLineOfItsTerm() {
        Composed book = of(WORDS.repeat(5) + "hen " + WORDS, "hen\n:   A bird.\n");
        long term = ofSize(10, book).stream().filter(one -> one.actualText().equals("hen")).findFirst().orElseThrow()
                .y();
        assertThat(ofSize(7, book).stream().map(Placed.Glyphs::y)).isNotEmpty().allMatch(y -> y == term);
    }

    @Test
    void notesOfAMarginWithoutAColumnStandAtTheFoot() {
        Composed book = Composed.of(Map.of("manuscript/book.yaml", YAML, "manuscript/01.md",
                "# Chapter\n\nWord.[^m:a]\n\n[^m:a]: Below it.\n", "styles/test.css",
                CSS.replace("20pt 90pt 20pt 20pt", "20pt 20pt 20pt 90pt")
                        .replace("margin-left: 90pt; margin-right: 20pt", "margin-left: 20pt; margin-right: 90pt")));
        assertThat(book.codes()).containsExactly("G004");
        assertThat(read(ofSize(8, book))).contains("Below");
    }

    @Test
    void aSheetThatAsksForNoGlossesPrintsNone() {
        Composed book = Composed.of(Map.of("manuscript/book.yaml", YAML + "back: [glossary]\n", "manuscript/01.md",
                "# Chapter\n\nA hen.\n", "manuscript/glossary.md", "hen\n:   A bird.\n", "styles/test.css",
                CSS.replace("aside.sidenote, aside.gloss {", "aside.sidenote {")));
        assertThat(ofSize(7, book)).isEmpty();
        assertThat(book.codes()).doesNotContain("P003");
    }
}
