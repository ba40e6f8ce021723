package press.apparat.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static press.apparat.epub.Bound.page;
import static press.apparat.epub.Words.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.book.PrintedPage;
import press.apparat.book.Section;
import press.apparat.editing.Edition;
import press.apparat.editing.Target;

/** Where pages begin: "|47|" stands for the marker of page 47 in words, "[47]" for one between blocks. */
class PageBreaksTest {
    private static final Inline TEXT = text("The plenum met.");

    private static Section chapter(Block... blocks) {
        return Specimen.section(Section.Role.CHAPTER, "ch", "1", line("A chapter"), blocks);
    }

    private static String bound(Block block, PrintedPage... pages) {
        return bound(Specimen.plain("en", chapter(block)), pages);
    }

    private static String bound(Edition edition, PrintedPage... pages) {
        Bound book = Bound.of(edition, List.of(pages), Map.of());
        String text = book.text(book.texts().get(0));
        return text.replaceAll("<span class=\"page-break\" id=\"page-\\w+\"[^>]*aria-label=\"(\\w+)\"></span>", "|$1|")
                .replaceAll("<div class=\"page-break\" id=\"page-\\w+\"[^>]*aria-label=\"(\\w+)\"></div>", "[$1]");
    }

    @Test
    void aMarkerIsAnEmptyElementThatSaysItsPage() {
        Bound book = Bound.of(Specimen.plain("en", chapter(paragraph(TEXT))), List.of(page("47", TEXT, 3)), Map.of());
        assertThat(book.text(book.texts().get(0))).contains("The <span class=\"page-break\" id=\"page-47\""
                + " epub:type=\"pagebreak\" role=\"doc-pagebreak\" aria-label=\"47\"></span>plenum");
    }

    @Test
    void aPageBeginsWithinAWordThatIsDivided() {
        assertThat(bound(paragraph(TEXT), page("47", TEXT, 5))).contains("The pl|47|enum met.");
    }

    @Test
    void softHyphensAndSpacesAreNotCounted() {
        Inline text = text("Ple\u00adnum \u00a0ses\u200bsions");
        assertThat(bound(paragraph(text), page("2", text, 6))).contains("Ple\u00adnum \u00a0|2|ses\u200bsions");
    }

    @Test
    void severalPagesBeginInOneText() {
        assertThat(bound(paragraph(TEXT), page("2", TEXT, 0), page("3", TEXT, 3), page("4", TEXT, 9)))
                .contains("<p>|2|The |3|plenum |4|met.</p>");
    }

    @Test
    void aPageWithoutABeginningSharesTheNextOnes() {
        assertThat(bound(paragraph(TEXT), new PrintedPage("2", Optional.empty()), page("3", TEXT, 3)))
                .contains("The |2||3|plenum");
    }

    @Test
    void aSectionBeginsAPageAsAWhole() {
        Section chapter = chapter(paragraph(TEXT));
        assertThat(bound(Specimen.plain("en", chapter), page("2", chapter, 0))).contains("\">[2]\n<section ");
    }

    @Test
    void aHeadingIsNotNamedAfterThePageItBegins() {
        assertThat(bound(heading(2, "h", TEXT), page("2", TEXT, 0))).contains("[2]\n<h2 id=\"h\">The plenum met.</h2>");
    }

    @Test
    void noLinkAndNoEmphasisBeginsWithAMarker() {
        assertThat(bound(paragraph(text("So "), emphasis(link("#x", TEXT))), page("2", TEXT, 0)))
                .contains("So |2|<em><a>The plenum met.</a></em>");
        assertThat(bound(paragraph(emphasis(TEXT)), page("2", TEXT, 3))).contains("<em>The |2|plenum met.</em>");
    }

    @Test
    void whatIsNoTextIsMarkedBeforeIt() {
        Block.Figure figure = (Block.Figure) figure("fig", "figures/dot.png", "a dot", text("A dot"));
        Edition edition = Specimen.edition();
        Section section = chapter(figure);
        Edition pictured = new Edition(new press.apparat.book.Book(edition.book().metadata(), List.of(section),
                List.of(), edition.book().resources()), edition.targets(), Map.of(), List.of(), List.of());
        assertThat(bound(pictured, page("2", figure.image(), 0))).contains("[2]\n<figure id=\"fig\"><img ");
    }

    @Test
    void aCellAndAnItemHoldTheirMarkers() {
        Inline cell = text("4 votes");
        Block.Rows rows = new Block.Rows(List.of(),
                List.of(row(new Block.Cell(List.of(paragraph(cell)), 1, 1, false, HERE))), List.of());
        Block table = new Block.Table(List.of(Block.Align.START), rows, List.of(), Attributes.NONE, HERE);
        assertThat(bound(table, page("2", cell, 0), page("3", cell, 1))).contains("\">|2|4 |3|votes</td>");
        assertThat(bound(items(false, 1, paragraph(TEXT)), page("2", TEXT, 0))).contains("<li>|2|The plenum");
    }

    @Test
    void codeIsMarkedInItsLines() {
        Block.Code code = new Block.Code("first();\n  second();\n", Attributes.NONE, HERE);
        assertThat(bound(code, page("2", code, 8))).contains("<pre><code>first();\n  |2|second();\n");
        assertThat(bound(code, page("2", code, 0))).contains("[2]\n<pre><code>first();");
    }

    @Test
    void anEntryOfTheContentsIsMarkedBeforeItsNumber() {
        Block.Entry entry = new Block.Entry("ch", "1", List.of(emphasis(TEXT)), List.of());
        Block contents = new Block.Contents(Block.Listed.SECTIONS, List.of(entry), HERE);
        assertThat(bound(contents, page("2", entry.title().get(0), 0))).contains("<li class=\"level1\">|2|<a ");
        assertThat(bound(contents, page("2", TEXT, 3))).contains("<em>The |2|plenum met.</em>");
    }

    @Test
    void anEndnoteIsMarkedBeforeIt() {
        Block.Endnote note = new Block.Endnote("n", List.of(paragraph(TEXT)), HERE);
        Block notes = new Block.Endnotes(2, line("Notes"), "", List.of(note), HERE);
        assertThat(bound(notes, page("2", note, 0))).contains("[2]\n<div class=\"endnote notes\" id=\"fn-n\"");
    }

    @Test
    void wordsThatAScreenSaysOtherwiseAreMarkedBeforeThem() {
        Inline media = new Inline.Media(line("page 47"), line("chapter 2"), HERE);
        assertThat(bound(paragraph(text("See "), media), page("2", media, 0))).contains("See |2|")
                .containsPattern("\\|2\\|(<span[^>]*>)?chapter 2");
    }

    @Test
    void anIdOfTheBooksOwnIsNotTaken() {
        Edition plain = Specimen.plain("en", chapter(paragraph(TEXT)));
        Edition edition = new Edition(plain.book(),
                Map.of("page-2", new Target("page-2", "ch", new Target.Name("", "", "", ""), List.of())), Map.of(),
                List.of(), List.of());
        Bound book = Bound.of(edition, List.of(page("2", TEXT, 0)), Map.of());
        assertThat(book.text(book.texts().get(0))).contains("id=\"printed-page-2\"");
        assertThat(book.text("EPUB/nav.xhtml")).contains("#printed-page-2\">2</a>");
    }
}
