package press.apparat.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import press.apparat.book.Block;
import press.apparat.book.Book;
import press.apparat.book.Inline;
import press.apparat.book.PlainText;
import press.apparat.book.Section;
import press.apparat.book.Walk;
import press.apparat.manuscript.Manuscript;
import press.apparat.manuscript.Reader;
import press.apparat.report.Diagnostics;

/** Citations as they are printed: notes in {@code ^{}}, what a screen says otherwise after {@code |}. */
class CitationsTest {
    private static final String WORKS = """
            @book{taubman2003, author = {Taubman, William}, title = {Khrushchev}, subtitle = {The Man and His Era},
              publisher = {Norton}, year = 2003}
            @book{linden1966, author = {Linden, Carl A.}, title = {Khrushchev and the Soviet Leadership},
              publisher = {Hopkins}, year = 1966}
            @book{medvedev, author = {Medvedev, Roy}, title = {Khrushchev}, year = 1983}
            @book{medvedev2, author = {Medvedev, Roy}, title = {All Stalin's Men}, year = 1983}
            @article{kramer, author = {Kramer, Mark}, title = {On ``Plenums''}, journaltitle = {Cahiers}, volume = 40,
              year = 1999, pages = {271--306}}
            @collection{kovaleva, editor = {Kovaleva, N. and Korotkov, A.}, title = {Stenogramma {``}plenuma{''}},
              langid = {russian}, year = 1998}
            @book{many, author = {Nowak, Anna}, title = {Many}, translator = {Marsh, Jo}, edition = 2, volumes = 3,
              publisher = {Norton}, year = 1966}
            @online{dated, author = {Nowak, Anna}, title = {Dated}, date = {2001-06-18}, url = {x.org}}
            @online{monthly, author = {Nowak, Anna}, title = {Monthly}, date = {2001-06}, url = {x.org}}
            @book{pikhoia, author = {Pikhoia, R. G.}, title = {SSSR v 1953--1964 gg.}, langid = {russian},
              publisher = {RAGS}, year = 1998}
            @book{smithj, author = {Smith, John}, title = {First}, year = 2000}
            @book{smithm, author = {Smith, Mary}, title = {Other}, year = 2000}
            @book{untitled, title = {[Record of the plenum]}, publisher = {MFD}, year = 1998}
            @book{anna, author = {Brown, Anna}, title = {Memoirs}, year = 1990}
            @book{bert, author = {Brown, Bert}, title = {Memoirs}, year = 1991}
            @incollection{lewin, author = {Lewin, Moshe}, title = {Cadres}, booktitle = {A History},
              editor = {Suny, Ronald}, publisher = {CUP}, year = 2006}
            @book{others, author = {Kovaleva, Natalia and others}, title = {Dokumenty}, publisher = {MFD}, year = 1998}
            @collection{linden, editor = {van der Linden, Marcel and de la Cruz, Ana}, title = {Labour}, publisher = {Brill}, year = 1999}
            @unpublished{letter, author = {Molotov, V. M.}, title = {To the Plenum}, date = {1957-06-29}}
            @article{pravda, title = {Kommiunike}, journaltitle = {Pravda}, entrysubtype = {newspaper},
              date = {1957-07-04}}
            @book{beauvoir, author = {Beauvoir, Simone}, translator = {Borde, Constance}, title = {The Sex},
              publisher = {Knopf}, year = 2010}
            """;
    private static final String IBID = "chicago-notes-bibliography-subsequent-ibid";
    private static final String AUTHOR_DATE = "chicago-author-date";

    @TempDir
    Path folder;

    private Book edited(String style, String language, String text) {
        try {
            Files.createDirectories(folder.resolve("manuscript"));
            Files.writeString(folder.resolve("manuscript/book.yaml"),
                    "title: Citing\nlanguage: " + language + "\ncitation-style: " + style
                            + "\nidentifier: urn:isbn:9780000000002\nnotes: {default: {}, ed: {}}\n"
                            + "body: [01.md, 02.md]\nback: [bibliography]\n");
            String[] chapters = (text + "\n\n# Two\n\nEnd.").split("(?=# Two)", 2);
            Files.writeString(folder.resolve("manuscript/01.md"), "# One\n\n" + chapters[0]);
            Files.writeString(folder.resolve("manuscript/02.md"),
                    chapters[1].replace("# Two\n\nEnd.", "").isBlank()
                            ? "# Two\n\nEnd."
                            : chapters[1].replaceAll("\n\n# Two\n\nEnd.$", ""));
            Files.writeString(folder.resolve("manuscript/references.bib"), WORKS);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        Diagnostics diagnostics = new Diagnostics();
        Book book = Editor.edit(Reader.read(Manuscript.gather(folder, diagnostics), diagnostics), diagnostics).book();
        assertThat(diagnostics.all()).isEmpty();
        return book;
    }

    /** The text of the chapters. */
    private String said(String style, String text) {
        return said(edited(style, "en-GB", text));
    }

    private static String said(Book book) {
        return book.sections().stream().filter(s -> s.role() == Section.Role.CHAPTER)
                .map(section -> Said.of(section.blocks())).collect(Collectors.joining(" // "))
                .replaceFirst(" // End\\.$", "").replace('\u00A0', ' ').replaceAll("[\\u202F\\u200A]", "");
    }

    private List<String> listed(String style, String text) {
        return edited(style, "en-GB", text).sections().stream().filter(s -> s.role() == Section.Role.BIBLIOGRAPHY)
                .flatMap(section -> PlainText.ofBlocks(section.blocks()).lines())
                .map(line -> line.replace('\u00A0', ' ').strip()).toList();
    }

    /** Entries with their emphasis, without the places. */
    private List<String> entries(String style, String text) {
        return edited(style, "en-GB", text).sections().stream().filter(s -> s.role() == Section.Role.BIBLIOGRAPHY)
                .flatMap(section -> Said.of(section.blocks()).lines()).map(line -> line.replace('\u00A0', ' ').strip())
                .toList();
    }

    private String listedIn(String language, String text) {
        return edited(IBID, language, text).sections().stream().filter(s -> s.role() == Section.Role.BIBLIOGRAPHY)
                .map(section -> PlainText.ofBlocks(section.blocks())).collect(Collectors.joining())
                .replaceAll("[\\u202F\\u00A0]", " ");
    }

    private static final class Said extends Walk {
        private final StringBuilder words = new StringBuilder();

        static String of(List<Block> blocks) {
            Said said = new Said();
            said.blocks(blocks);
            return said.words.toString();
        }

        @Override
        public Walk text(Inline.Text text) {
            words.append(text.text());
            return this;
        }

        @Override
        public Walk emphasis(Inline.Emphasis emphasis) {
            words.append('*');
            super.emphasis(emphasis);
            words.append('*');
            return this;
        }

        @Override
        public Walk note(Inline.Note note) {
            words.append(note.series().isEmpty() ? "^{" : "^" + note.series() + "{");
            super.note(note);
            words.append('}');
            return this;
        }

        @Override
        public Walk media(Inline.Media media) {
            inlines(media.print());
            words.append('|');
            return inlines(media.screen());
        }
    }

    /** A work without a name stands under its title, by its first letter. */
    @Test
    void marksBeforeATitleDoNotPlaceIt() {
        assertThat(listed(IBID, "A [@taubman2003; @untitled; @anna].")).extracting(line -> line.substring(0, 6))
                .containsExactly("Brown,", "[Recor", "Taubma");
    }

    @Test
    void aCitationInTheTextBecomesANoteAfterThePunctuation() {
        assertThat(said(IBID, "So it was [@taubman2003, pp. 3--5]."))
                .isEqualTo("So it was.^{William Taubman, *Khrushchev: The Man and His Era* (Norton, 2003), 3–5.}");
    }

    @Test
    void ibidOnPaperIsAShortFormOnAScreen() {
        assertThat(said(IBID, "A [@linden1966]. B [@linden1966, 7]. C [@linden1966, 7]."))
                .contains("B.^{Ibid., 7|Linden, *Khrushchev and the Soviet Leadership*, 7.}")
                .contains("C.^{Ibid.|Linden, *Khrushchev and the Soviet Leadership*, 7|.}");
    }

    @Test
    void ibidDoesNotPointOverAnotherNoteNorToTwoWorksNorToAnotherSeriesOrChapter() {
        String later = "Linden, *Khrushchev and the Soviet Leadership*.}";
        assertThat(said(IBID, "A [@linden1966]. B.^[Nothing.] C [@linden1966].")).endsWith(later);
        assertThat(said(IBID, "A [@linden1966; @kramer]. C [@kramer].")).endsWith("^{Kramer, “On ‘Plenums’”.}");
        assertThat(said(IBID, "A [@linden1966].[^ed:a]\n\n[^ed:a]: [@linden1966]\n")).contains("^ed{" + later);
        assertThat(said(IBID, "A [@linden1966].\n\n# Two\n\nB [@linden1966].")).endsWith("^{" + later);
    }

    @Test
    void withinANoteIbidStandsOnBoth() {
        assertThat(said(IBID, "A.^[[@linden1966, 3]; [@linden1966, 4].]")).endsWith("1966), 3; ibid., 4.}");
    }

    @Test
    void inANoteACitationAfterAClauseStandsInParentheses() {
        assertThat(said(IBID, "A.^[He wrote it down at once [@linden1966, 3]. See [@kramer, 4].]")).isEqualTo(
                "A.^{He wrote it down at once (Carl A. Linden, *Khrushchev and the Soviet Leadership* (Hopkins, 1966), 3)."
                        + " See Mark Kramer, “On ‘Plenums’”, *Cahiers* 40 (1999): 4.}");
    }

    @Test
    void theAuthorIsNamedInTheTextOrNotAtAll() {
        assertThat(said(IBID, "@taubman2003 [p. 3] says so."))
                .isEqualTo("William Taubman^{*Khrushchev: The Man and His Era* (Norton, 2003), 3.} says so.");
        assertThat(said(IBID, "His book [-@taubman2003]."))
                .endsWith("^{*Khrushchev: The Man and His Era* (Norton, 2003).}");
        assertThat(said(AUTHOR_DATE, "@taubman2003 [p. 3] says so.")).isEqualTo("Taubman (2003, 3) says so.");
        assertThat(said(AUTHOR_DATE, "He does [-@taubman2003; see also @linden1966, ch. 2]."))
                .isEqualTo("He does (2003; see also Linden 1966, ch. 2).");
    }

    @Test
    void wordsAroundACiteKeepTheirMarkup() {
        assertThat(said(IBID, "A [see *esp.* @linden1966, 3, and *passim*].")).isEqualTo(
                "A.^{See *esp.* Carl A. Linden, *Khrushchev and the Soviet Leadership* (Hopkins, 1966), 3, and *passim*.}");
    }

    @Test
    void lettersTellWorksOfOneYearApart() {
        assertThat(said(AUTHOR_DATE, "A [@medvedev; @medvedev2].")).isEqualTo("A (Medvedev 1983b, 1983a).");
        assertThat(listed(AUTHOR_DATE, "A [@medvedev; @medvedev2]."))
                .containsExactly("Medvedev, Roy. 1983a. All Stalin’s Men.", "Medvedev, Roy. 1983b. Khrushchev.");
    }

    @Test
    void givenNamesTellNamesakesApart() {
        assertThat(said(AUTHOR_DATE, "A [@smithj, 3; @smithm; @taubman2003]."))
                .isEqualTo("A (J. Smith 2000, 3; M. Smith 2000; Taubman 2003).");
        assertThat(said(IBID, "A [@anna]. B [@bert]. C [@anna].")).endsWith("C.^{A. Brown, *Memoirs*.}");
        assertThat(said(IBID, "A [@smithj]. B [@smithm]. C [@smithj].")).endsWith("C.^{Smith, *First*.}");
    }

    /** CSL 1.0.2, "Choose": disambiguate is true where the cite would look like another, and nowhere else. */
    @Test
    void aShortFormHasNoMoreThanItNeeds() {
        assertThat(said(IBID, "A [@lewin]. B [@linden]. C [@lewin, 5].")).endsWith("C.^{Lewin, “Cadres”, 5.}");
        assertThat(said("modern-language-association", "A [@beauvoir, 5]. B [@medvedev; @medvedev2]."))
                .isEqualTo("A (Beauvoir 5). B (Medvedev, *Khrushchev*; Medvedev, *All Stalin’s Men*).");
    }

    @Test
    void worksOfOneAuthorShareTheName() {
        assertThat(said(AUTHOR_DATE, "A [@medvedev; @medvedev2; @linden1966]."))
                .isEqualTo("A (Medvedev 1983b, 1983a; Linden 1966).");
        assertThat(said(AUTHOR_DATE, "A [@medvedev, 3; @medvedev2, 4].")).isEqualTo("A (Medvedev 1983b, 3; 1983a, 4).");
        assertThat(listed("chicago-notes-bibliography-17th-edition", "A [@medvedev; @medvedev2; @taubman2003]."))
                .contains("Medvedev, Roy. All Stalin’s Men. 1983.", "———. Khrushchev. 1983.");
    }

    @Test
    void namesThatAreLeftOutAreEtAl() {
        assertThat(said(IBID, "A [@others].")).isEqualTo("A.^{Natalia Kovaleva et al., *Dokumenty* (MFD, 1998).}");
        assertThat(listed(IBID, "A [@others].")).containsExactly("Kovaleva, Natalia, et al. Dokumenty. MFD, 1998.");
    }

    @Test
    void aWorkThatTheStyleListsNotHasNoEntry() {
        assertThat(listed(IBID, "A [@letter; @others].")).hasSize(1);
    }

    @Test
    void aSentenceThatBeginsWithAParticleBeginsWithACapital() {
        assertThat(said(AUTHOR_DATE, "@linden says so. So does @linden.")).isEqualTo(
                "Van der Linden and de la Cruz (1999) says so. So does van der Linden and de la Cruz (1999).");
    }

    /** CSL 1.0.2, "Substitute": what stood in for another is not printed again, but it is there. */
    @Test
    void whatStandsForAnAuthorIsStillThere() {
        assertThat(entries(IBID, "A [@pravda].")).containsExactly("*Pravda*. “Kommiunike”. 4 July 1957.");
        assertThat(listed("chicago-author-date-de", "A [@kovaleva].").get(0)).startsWith("Kovaleva")
                .doesNotContain("Anon");
    }

    @Test
    void whatStandsForAnAuthorIsNamedInTheText() {
        assertThat(said(AUTHOR_DATE, "@pravda says so.")).isEqualTo("*Pravda* (1957) says so.");
        assertThat(said("modern-language-association", "@others says so.")).isEqualTo("Kovaleva et al. says so.");
    }

    @Test
    void aTitleInAnotherLanguageSaysSo() {
        List<String> languages = new java.util.ArrayList<>();
        new Walk() {
            @Override
            public Walk phrase(Inline.Phrase phrase) {
                phrase.attributes().lang()
                        .ifPresent(lang -> languages.add(lang + " " + PlainText.of(phrase.content())));
                return super.phrase(phrase);
            }
        }.sections(edited(IBID, "en-GB", "A [@kovaleva].").sections());
        assertThat(languages).containsExactly("ru-Latn Stenogramma “plenuma”", "ru-Latn Stenogramma “plenuma”");
    }

    @Test
    void aTitleThatEndsInAStopHasNoOther() {
        assertThat(listed(IBID, "A [@pikhoia].")).containsExactly("Pikhoia, R. G. SSSR v 1953–1964 gg. RAGS, 1998.");
    }

    @Test
    void theBooksLanguageGivesTheTerms() {
        Book german = edited(AUTHOR_DATE, "de", "So [@linden1966, S. 3; @kovaleva, Kap. 2].");
        assertThat(Said.of(german.sections().get(german.sections().size() - 3).blocks()).replace('\u00A0', ' '))
                .isEqualTo("So (Linden 1966, 3; Kovaleva und Korotkov 1998, Kap. 2).");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { //
            "en-GB | Many. 2nd edn. Translated by Jo Marsh. 3 vols.",
            "de | Many. 2. Aufl. Übersetzt von Jo Marsh. 3 Bde.", "fr | Many. 2ᵉ éd. Traduit par Jo Marsh. 3 vol.",
            "es | Many. 2.ª ed. Traducido por Jo Marsh. 3 vols.", "it | Many. 2ª ed. Traduzione di Jo Marsh. 3 voll.",
            "pl | Many. 2. wyd. Przeł. Jo Marsh. 3 t.", "ru | Many. 2-е изд. Пер. Jo Marsh. 3 т."})
    void anEditionIsAnOrdinalAndAWorkHasVolumes(String language, String words) {
        assertThat(listedIn(language, "A [@many].")).contains("Nowak, Anna. " + words + " Norton, 1966.");
    }

    @ParameterizedTest
    @CsvSource({"en-GB,18 June 2001,June 2001", "de,18. Juni 2001,Juni 2001", "ru,18 июня 2001,июнь 2001",
            "pl,18 czerwca 2001,czerwiec 2001", "es,18 de junio de 2001,junio de 2001"})
    void aMonthHasTheFormThatItsDateAsksFor(String language, String day, String month) {
        assertThat(listedIn(language, "A [@dated].")).contains(day);
        assertThat(listedIn(language, "A [@monthly].")).containsIgnoringCase(" " + month);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en-GB | So;^{} no.^{} So!^{}", "de | So;^{} no.^{} So!^{}",
            "fr | So^{}; no^{}. So^{}!", "pl | So^{}; no^{}. So!^{}", "ru | So^{}; no^{}. So!^{}"})
    void aCallStandsBeforeOrAfterAMarkAsItsLanguageHasIt(String language, String said) {
        Book book = edited(IBID, language, "So [@linden1966]; no [@kramer]. So [@pikhoia]!");
        assertThat(said(book).replaceAll("(?<=\\^\\{)[^}]*", "")).isEqualTo(said);
    }

    @Test
    void aStyleThatCallsForAMacroItLacksIsNone() throws Exception {
        Document style = CslFile.parse("<style><citation><layout><text macro='m'/></layout></citation></style>");
        assertThatThrownBy(() -> new CslStyle(style, "en")).hasMessage("it has no macro \"m\"");
    }

    @Test
    void everyStyleOfThePressIsThere() {
        assertThat(CslFile.names()).allMatch(name -> CslFile.class.getResource("styles/" + name + ".csl") != null);
    }
}
