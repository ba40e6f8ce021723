package press.apparat.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static press.apparat.epub.Bound.all;
import static press.apparat.epub.Words.*;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import press.apparat.book.Section;
import press.apparat.editing.Edition;

class EpubPressTest {
    private static final Bound SPECIMEN = Bound.specimen();

    @Test
    void everySectionIsAFileAndTheFirstFileSaysWhatTheBookIs() {
        assertThat(new String(SPECIMEN.bytes(), 30, 28, StandardCharsets.US_ASCII))
                .isEqualTo("mimetypeapplication/epub+zip");
        assertThat(SPECIMEN.texts()).containsExactly("EPUB/text/01-title-page.xhtml", "EPUB/text/02-contents.xhtml",
                "EPUB/text/03-preface.xhtml", "EPUB/text/04-part-1.xhtml", "EPUB/text/05-ch-1.xhtml",
                "EPUB/text/06--2.xhtml", "EPUB/text/07-glossary.xhtml");
    }

    @Test
    void timeZoneAndLocaleDoNotMatter() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Bound.specimen().bytes()).isEqualTo(SPECIMEN.bytes());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aCallAndItsNoteLeadToEachOther() {
        Document chapter = SPECIMEN.section("ch-1");
        String call = "//a[@role='doc-noteref'][@href='#fn-poll']";
        assertThat(all(chapter, call)).containsExactly("1");
        assertThat(all(chapter, call + "/@id")).containsExactly("fnref-poll");
        assertThat(all(chapter, "//aside[@id='fn-poll']//a[@role='doc-backlink']/@href"))
                .containsExactly("#fnref-poll");
    }

    @Test
    void notesStandInGroupsOfTheirSeriesInTheOrderOfTheirCalls() {
        Document chapter = SPECIMEN.section("ch-1");
        assertThat(all(chapter, "//section[@class='footnotes notes']/aside/@id")).containsExactly("fn-title", "fn-poll",
                "fn-poll-2", "fn-long");
        assertThat(all(chapter, "//section[@class='footnotes notes-ed']/aside/@id")).containsExactly("fn-ed:deep",
                "fn-ed:who");
        assertThat(all(SPECIMEN.section("06--2"), "//aside[@role='doc-footnote']/@id")).containsExactly("fn-cell");
    }

    @Test
    void aNoteWithinANoteIsCalledFromItsBody() {
        assertThat(all(SPECIMEN.section("ch-1"), "//aside[@id='fn-poll']//a[@role='doc-noteref']/@href"))
                .containsExactly("#fn-ed:deep");
    }

    @Test
    void aTermLeadsToItsGlossAndThatToTheEntry() {
        Document chapter = SPECIMEN.section("ch-1");
        assertThat(all(chapter, "//a[@role='doc-glossref']/@href")).containsExactly("#gloss-ch-1-presidium");
        assertThat(all(chapter, "//aside[@id='gloss-ch-1-presidium' and @hidden]")).extracting(String::strip)
                .containsExactly("Presidium The body that ruled.");
        assertThat(all(chapter, "//aside[@id='gloss-ch-1-presidium']//a/@href"))
                .containsExactly("07-glossary.xhtml#term-presidium");
    }

    @Test
    void whatTheGlossarySaysOfATermLeadsOnThere() {
        Document glossary = SPECIMEN.section("glossary");
        assertThat(all(glossary, "//a[@role='doc-glossref']/@href")).containsExactly("#term-pravda");
        assertThat(all(glossary, "//aside")).isEmpty();
    }

    @Test
    void anEntryLeadsBackToTheUsesOfItsTerm() {
        Document glossary = SPECIMEN.section("glossary");
        assertThat(all(glossary, "//dt[@id='term-presidium']/dfn")).containsExactly("Presidium");
        assertThat(all(glossary, "//span[@class='locators']/a/@href")).containsExactly("03-preface.xhtml#use-1",
                "05-ch-1.xhtml#use-2");
    }

    @Test
    void noLinkStandsWithinALink() {
        SPECIMEN.texts().forEach(path -> assertThat(all(SPECIMEN.document(path), "//a//a")).isEmpty());
    }

    @Test
    void everyLinkWithinTheBookHasItsTarget() {
        for (String path : SPECIMEN.files().keySet().stream().filter(name -> name.endsWith("xhtml")).toList()) {
            for (String href : all(SPECIMEN.document(path), "//a/@href[not(contains(., '://'))]")) {
                assertThat(SPECIMEN.hasPlace(path, href)).as("%s in %s", href, path).isTrue();
            }
        }
    }

    @Test
    void aReferenceToAPageGivesTheTitle() {
        assertThat(all(SPECIMEN.section("preface"), "//a[@class='reference']")).containsExactly("Things, p. 7",
                "chapter 1");
    }

    @Test
    void languagesAreSaidTwiceAndRightToLeftTextOnce() {
        Document chapter = SPECIMEN.section("ch-1");
        assertThat(all(chapter, "//span[@lang='he']/@dir")).containsExactly("rtl");
        assertThat(SPECIMEN.text("EPUB/text/05-ch-1.xhtml")).contains("<span lang=\"ru\" xml:lang=\"ru\">");
    }

    @Test
    void whatPaperAloneSaysIsLeftOut() {
        assertThat(all(SPECIMEN.section("ch-1"), "//span[.='on a screen']")).hasSize(1);
        assertThat(SPECIMEN.text("EPUB/text/05-ch-1.xhtml")).doesNotContain("on paper");
    }

    @Test
    void aPictureWithoutWordsIsADecoration() {
        Document things = SPECIMEN.section("06--2");
        assertThat(all(things, "//figure[@id='fig-dot']/img[@alt='']/@role")).containsExactly("presentation");
        assertThat(all(things, "//figure[@id='fig-line']/svg[@role='img']/@aria-label"))
                .containsExactly("A line from left to right");
    }

    @Test
    void headersOfATableSayWhatTheyHead() {
        Document things = SPECIMEN.section("06--2");
        assertThat(all(things, "//thead//th[@scope='col']")).containsExactly("Who", "Votes3", "for", "against");
        assertThat(all(things, "//thead/tr[2]/th/@class")).containsExactly("end", "end");
        assertThat(all(things, "//tbody//th[@scope='row']")).containsExactly("Presidium");
    }

    @Test
    void theContentsAreNested() {
        assertThat(all(SPECIMEN.document("EPUB/nav.xhtml"), "//nav[1]/ol/li/ol/li/ol/li/a/@href"))
                .containsExactly("text/05-ch-1.xhtml#sec-notes");
        assertThat(all(SPECIMEN.document("EPUB/toc.ncx"), "//*[local-name()='navPoint']/@playOrder"))
                .containsExactly("1", "2", "3", "4", "5", "6");
    }

    @Test
    void thePagesOfThePrintedBookLeadToWhereTheyBegin() {
        assertThat(all(SPECIMEN.document("EPUB/nav.xhtml"), "//nav[3]//a")).containsExactly("i", "ii", "iii", "1", "2");
        assertThat(all(SPECIMEN.document("EPUB/nav.xhtml"), "//nav[3]//a/@href"))
                .contains("text/03-preface.xhtml#page-iii", "text/05-ch-1.xhtml#page-2");
        assertThat(Bound.of(Specimen.edition(), Map.of()).text("EPUB/nav.xhtml")).doesNotContain("page-list");
    }

    @Test
    void theContentsGoByTheirNameInTheTextAndInTheNavigation() {
        assertThat(all(SPECIMEN.document("EPUB/nav.xhtml"), "//nav[@role='doc-toc']/@aria-label"))
                .containsExactly("Contents");
        Document contents = SPECIMEN.document("EPUB/text/02-contents.xhtml");
        assertThat(all(contents, "//*[@epub:type='toc']/@role")).containsExactly("doc-toc");
    }

    @Test
    void whatIsOfATypeThatHasARoleHasTheRole() {
        for (String type : List.of("toc", "glossary", "noteref", "footnote", "endnotes", "pagebreak", "chapter")) {
            String bare = "//*[@epub:type='" + type + "'][not(contains(@role, 'doc-'))][not(ancestor::nav)]";
            SPECIMEN.texts().forEach(text -> assertThat(all(SPECIMEN.document(text), bare)).as(text).isEmpty());
        }
    }

    @Test
    void thePackageSaysThatThereArePages() {
        assertThat(SPECIMEN.text("EPUB/package.opf")).contains("accessibilityFeature\">pageNavigation<",
                "accessibilityFeature\">pageBreakMarkers<", "\"pageBreakSource\">urn:uuid:");
        assertThat(Bound.of(Specimen.edition(), Map.of()).text("EPUB/package.opf")).doesNotContain("pageBreak",
                "pageNavigation");
    }

    @Test
    void thePackageSaysWhatTheBookIs() {
        assertThat(SPECIMEN.text("EPUB/package.opf")).contains(">2026-05-01T00:00:00Z<", ">The Specimen<",
                "<dc:contributor id=\"contributor-2\">Ed Itor<", "scheme=\"marc:relators\">edt<",
                "schema:accessModeSufficient\">textual<", "properties=\"cover-image\"", "properties=\"svg\"");
    }

    @Test
    void onlyTheFontsInUseAreBound() {
        assertThat(SPECIMEN.files().keySet())
                .contains("EPUB/fonts/Jost_500Medium.ttf", "EPUB/fonts/EBGaramond_600SemiBold_Italic.ttf")
                .doesNotContain("EPUB/fonts/Jost_700Bold.ttf");
        assertThat(SPECIMEN.text("EPUB/style/book.css")).startsWith("@font-face { font-family: \"EB Garamond\"; "
                + "font-weight: 400; font-style: normal; src: url(\"../fonts/EBGaramond_400Regular.ttf\"); }");
    }

    @Test
    void aBookWithoutContentsOrCoverIsStillABook() {
        Section section = Specimen.section(Section.Role.CHAPTER, "all", "", List.of(), paragraph("All of it."));
        Edition plain = Specimen.plain("he", section);
        Bound book = Bound.of(plain, Map.of());
        assertThat(all(book.document("EPUB/nav.xhtml"), "//nav[1]//a/@href")).containsExactly("text/01-all.xhtml#all");
        assertThat(book.text("EPUB/package.opf")).contains("page-progression-direction=\"rtl\"")
                .doesNotContain("cover");
    }

    @Test
    void charactersThatXmlCannotHoldAreLeftOut() {
        Section section = Specimen.section(Section.Role.CHAPTER, "odd", "", line("Odd"),
                paragraph("a\u0000b\u000Bc\uFFFEd\uD83D\uDE00"));
        assertThat(Bound.of(Specimen.plain("en", section), Map.of()).section("odd").getElementsByTagName("p").item(0)
                .getTextContent()).isEqualTo("abcd\uD83D\uDE00");
    }
}
