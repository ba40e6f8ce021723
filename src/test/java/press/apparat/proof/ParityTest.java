package press.apparat.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.apparat.Bindery;
import press.apparat.Outcome;
import press.apparat.editing.Edition;
import press.apparat.editing.Editor;
import press.apparat.manuscript.Manuscript;
import press.apparat.manuscript.Reader;
import press.apparat.report.Diagnostics;

/** Two finished books hold the same; whatever is taken from one of them, or changed, is told. */
class ParityTest {
    private static final Map<String, String> MANUSCRIPT = Map.of("book.yaml", """
            title: A Small Book
            identifier: urn:isbn:9780000000002
            styles: [default.css]
            front: [contents]
            body: [01.md, 02.md]
            back: [glossary]
            """, "01.md", """
            # The First Chapter {#ch-first}

            The Plenum met in June.[^vote] It was as [the record](https://example.org/record) says.

            [^vote]: It voted *once* only.

            | Body      | Votes |
            |-----------|-------|
            | Presidium | seven |

            : Votes {#tbl-votes}
            """, "02.md", """
            # The Second Chapter

            So it ended, as [](#ch-first) tells, and [](#ch-first){ref=page}. The Plenum was over.

            ![A hall with two doors](hall.svg)
            """, "glossary.md", """
            # Glossary

            Plenum {#plenum .event}
            :   A full meeting of the Committee.
            """, "hall.svg", """
            <svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" viewBox="0 0 100 50"><path d="M0 0h9v9z"/></svg>
            """);

    private static final String FIRST = "text/02-ch-first";
    private static final String SECOND = "text/03-ch-02";
    private static final String GLOSSARY = "text/04-glossary";

    @TempDir
    private static Path folder;
    private static Edition edition;
    private static List<Path> books;

    @TempDir
    private Path out;

    @BeforeAll
    static void press() throws IOException {
        for (Map.Entry<String, String> file : MANUSCRIPT.entrySet()) {
            Files.createDirectories(folder.resolve("manuscript"));
            Files.writeString(folder.resolve("manuscript").resolve(file.getKey()), file.getValue());
        }
        Diagnostics diagnostics = new Diagnostics();
        edition = Editor.edit(Reader.read(Manuscript.gather(folder, diagnostics), diagnostics), diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        books = Bindery.press(folder, folder.resolve("out"), stage -> {
        }).files();
    }

    /** What is found in two books: code, place, message. */
    private static List<String> found(Path pdf, Path epub) {
        Diagnostics diagnostics = new Diagnostics();
        Parity parity = new Parity(edition, new Counts(Map.of(), Map.of(), false), diagnostics);
        parity.pdf(pdf);
        parity.epub(epub);
        parity.collate();
        return diagnostics.all().stream().map(d -> d.code() + " " + d.span() + " " + d.message())
                .map(line -> line.replace("manuscript/", "").replace('\u00A0', ' ')).toList();
    }

    private List<String> inEpub(String file, UnaryOperator<String> damage) throws IOException {
        return found(books.get(0), DamagedEpub.of(books.get(1), out.resolve("damaged.epub"), file, damage));
    }

    private List<String> inPdf(DamagedPdf.Damage damage) throws IOException {
        return found(DamagedPdf.of(books.get(0), out.resolve("damaged.pdf"), damage), books.get(1));
    }

    @Test
    void booksOfOneEditionHoldTheSame() {
        assertThat(found(books.get(0), books.get(1))).isEmpty();
    }

    @Test
    void aChangedWordIsTold() throws IOException {
        assertThat(inEpub(FIRST, text -> text.replace("met in June", "met in May")))
                .containsExactly("W010 01.md:3:11 the EPUB has \"May.1\" for \"June.1\" after \"The Plenum met in\"");
        assertThat(inPdf(pdf -> pdf.drop(pdf.elements("H1").get(2)))).containsExactly(
                "W010 02.md:1:1 the PDF lacks \"2 The Second Chapter\" after \"Body Votes Presidium seven\"");
    }

    @Test
    void aMissingParagraphIsToldOnceWithAllThatItHolds() throws IOException {
        assertThat(inEpub(SECOND, text -> text.replaceAll("<p>So.*</p>", ""))).containsExactly(
                "W010 02.md:3:1 the EPUB lacks \"So it ended, as chapter 1 tells, and The First Chapter, p. …\""
                        + " after \"2 The Second Chapter\"",
                "W014 glossary.md:3:1 the EPUB leads the place \"chapter 2\" nowhere");
    }

    @Test
    void aMissingNoteIsTold() throws IOException {
        assertThat(inEpub(FIRST, text -> text.replaceAll("(?s)<aside class=\"footnote.*?</aside>", "")))
                .containsExactly("W011 01.md:3:24 the EPUB lacks note 1",
                        "W011 01.md:3:24 the EPUB leads the call of a note \"1\" nowhere, not to \"#fn-ch-first-1\"");
        assertThat(inPdf(pdf -> pdf.drop(pdf.elements("Note").get(0))))
                .containsExactly("W011 01.md:3:24 the PDF lacks note 1");
    }

    @Test
    void aChangedWordOfANoteIsTold() throws IOException {
        assertThat(inEpub(FIRST, text -> text.replace("once", "twice")))
                .containsExactly("W011 01.md:5:20 in note 1 the EPUB has \"twice\" for \"once\" after \"1 It voted\"");
    }

    @Test
    void aMissingCallIsTold() throws IOException {
        assertThat(inEpub(FIRST, text -> text.replaceAll("<a class=\"noteref.*?</a>", ""))).containsExactly(
                "W010 01.md:3:11 the EPUB has \"June.\" for \"June.1\" after \"The Plenum met in\"",
                "W012 01.md:3:24 in note 1 the EPUB leads the link \"1\" nowhere, not to \"#fnref-ch-first-1\"");
        assertThat(inPdf(pdf -> pdf.annotations("fn-ch-first-1").get(0).removeItem(COSName.A))).containsExactly(
                "W011 01.md:3:24 the PDF leads the call of a note \"1\" nowhere, not to \"#fn-ch-first-1\"");
    }

    @Test
    void aMissingLinkIsTold() throws IOException {
        assertThat(inEpub(FIRST, text -> text.replaceAll("<a href=\"https:[^>]*>(.*?)</a>", "$1"))).containsExactly(
                "W012 01.md:3:42 the EPUB lacks the link \"the record\" to \"https://example.org/record\"");
        assertThat(inPdf(pdf -> pdf.annotations("https://example.org/record").get(0).removeItem(COSName.A)))
                .containsExactly(
                        "W012 01.md:3:42 the PDF leads the link \"the record\" nowhere, not to \"https://example.org/record\"");
    }

    @Test
    void aLinkThatLeadsElsewhereIsTold() throws IOException {
        assertThat(inEpub(SECOND, text -> text.replaceFirst("ch-first.xhtml#ch-first", "ch-first.xhtml#gone")))
                .containsExactly("W012 02.md:3:17 the EPUB leads the link \"chapter 1\" nowhere, not to \"#ch-first\"");
        assertThat(inPdf(pdf -> pdf.annotations("ch-first").get(1).getCOSDictionary(COSName.A).setString(COSName.D,
                "tbl-votes"))).containsExactly(
                        "W012 02.md:3:17 the PDF leads the link \"chapter 1\" to \"#tbl-votes\", not to \"#ch-first\"");
    }

    @Test
    void aLinkOnOtherWordsIsTold() throws IOException {
        assertThat(inEpub(FIRST, text -> text.replaceFirst("the record</a>", "the</a> record"))).containsExactly(
                "W012 01.md:3:42 the EPUB has the link \"the record\" to \"https://example.org/record\" on \"the\"");
    }

    @Test
    void aMissingTermIsTold() throws IOException {
        assertThat(inEpub(SECOND,
                text -> text.replaceAll("<a class=\"term\"([^>]*) epub:type.*?>(.*?)</a>", "<span$1>$2</span>")))
                .containsExactly("W013 02.md:3:71 the EPUB lacks the term \"Plenum\" to \"#gloss-ch-02-plenum\"");
        assertThat(inPdf(pdf -> pdf.annotations("term-plenum").get(0).removeItem(COSName.A)))
                .containsExactly("W013 01.md:3:5 the PDF leads the term \"Plenum\" nowhere, not to \"#term-plenum\"");
    }

    @Test
    void aMissingGlossIsToldOnAScreen() throws IOException {
        assertThat(inEpub(SECOND, text -> text.replaceAll("(?s)<aside class=\"gloss.*?</aside>", ""))).containsExactly(
                "W013 02.md:3:71 the EPUB leads the term \"Plenum\" nowhere, not to \"#gloss-ch-02-plenum\"",
                "W011 glossary.md:3:1 the EPUB lacks the gloss \"gloss-ch-02-plenum\"");
    }

    @Test
    void aWrongPlaceIsTold() throws IOException {
        assertThat(inEpub(GLOSSARY, text -> text.replaceFirst("chapter.2</a>", "chapter 3</a>"))).containsExactly(
                "W014 glossary.md:3:1 the EPUB has \"chapter 3\" for the place \"chapter 2\" on page 2");
        assertThat(inPdf(pdf -> pdf.move("use-plenum-2", 2)))
                .containsExactly("W014 glossary.md:3:1 the PDF has \"2\" for the place \"chapter 2\" on page 1");
    }

    @Test
    void aMissingPlaceIsTold() throws IOException {
        assertThat(inEpub(GLOSSARY, text -> text.replaceFirst(", <a [^>]*>chapter.2</a>", "")))
                .containsExactly("W014 glossary.md:3:1 the EPUB lacks the place \"chapter 2\" on page 2");
        assertThat(inPdf(pdf -> pdf.annotations("use-plenum-2").get(0).removeItem(COSName.A))).containsExactly(
                "W014 glossary.md:3:1 the PDF lacks the place \"chapter 2\" on page 2",
                "W014 glossary.md:3:1 the PDF leads the place \"2\" nowhere");
    }

    @Test
    void aPageNumberThatIsNotThePageOfItsPlaceIsTold() throws IOException {
        assertThat(inPdf(pdf -> pdf.move("ch-first", 3))).containsExactly(
                "W010 02.md:3:42 the EPUB has \"1.\" for \"2.\" after \"The First Chapter, p.\"",
                "W010 02.md:3:42 the PDF has \"1.\" for \"2.\" after \"1 tells, and page\"",
                "W014 book.yaml:4:9 the PDF has \"1\" for the page 2");
    }

    @Test
    void aPictureWithAnotherDescriptionOrNoneIsTold() throws IOException {
        assertThat(inEpub(SECOND, text -> text.replaceAll("aria-label=\"A hall.*?\"", "")))
                .containsExactly("W015 02.md:5:1 the EPUB lacks the picture \"A hall with two doors\"");
        assertThat(inPdf(pdf -> pdf.elements("Figure").get(0).setString(COSName.ALT, "A door")))
                .containsExactly("W015 02.md:5:1 the PDF has \"A door\" for the picture \"A hall with two doors\"");
    }

    @Test
    void aChangedCellIsTold() throws IOException {
        assertThat(inEpub(FIRST, text -> text.replace("seven", "eight"))).containsExactly(
                "W016 01.md:9:15 the EPUB has \"eight\" for \"seven\" after \"Votes Body Votes Presidium\"");
        assertThat(inPdf(pdf -> pdf.drop(pdf.elements("TD").get(1))))
                .containsExactly("W016 01.md:9:15 the PDF lacks \"seven\" after \"Votes Body Votes Presidium\"");
    }

    @Test
    void aCellOverMoreColumnsIsTold() throws IOException {
        assertThat(inEpub(FIRST, text -> text.replaceFirst("<td", "<td colspan=\"2\"")))
                .containsExactly("W016 01.md:9:1 the EPUB has \"2×1\" for the table cell \"Presidium\" \"1×1\"");
    }

    @Test
    void aBookThatCannotBeReadIsTold() throws IOException {
        assertThat(inEpub(FIRST, text -> text.replace("</body>", ""))).singleElement().asString()
                .startsWith("W019 book.yaml:1:1 the EPUB cannot be read back: EPUB/text/02-ch-first.xhtml: ");
        Path cut = Files.write(out.resolve("cut.pdf"), Arrays.copyOf(Files.readAllBytes(books.get(0)), 2000));
        assertThat(found(cut, books.get(1))).singleElement().asString()
                .startsWith("W019 book.yaml:1:1 the PDF cannot be read back: ");
    }

    /** What a style sheet adds, writes in capitals or hides in print is no difference. */
    @Test
    void aStyleSheetMayChangeWhatPrintSays() throws IOException {
        Path book = Files.createDirectories(out.resolve("styled/manuscript")).getParent();
        Files.writeString(Files.createDirectories(book.resolve("styles")).resolve("own.css"), """
                @media print {
                  h1 { text-transform: uppercase }
                  h1::after { content: " (to be read)" }
                  .screen { display: none }
                }
                """);
        Files.writeString(book.resolve("manuscript/book.yaml"), """
                title: A Styled Book
                identifier: urn:isbn:9780000000002
                styles: [default.css, own.css]
                body: [01.md]
                """);
        Files.writeString(book.resolve("manuscript/01.md"), """
                # Straße and Way

                Said to all, [but this to those at a screen]{.screen} and this to all.

                ::: screen
                [A link](https://example.org/) and a note.[^one]
                :::

                [^one]: It is called on a screen.
                """);
        Outcome outcome = Bindery.press(book, book.resolve("out"), stage -> {
        });
        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(outcome.files()).hasSize(3);
    }
}
