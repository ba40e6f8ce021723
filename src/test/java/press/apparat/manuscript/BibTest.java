package press.apparat.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.apparat.book.Work;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;
import press.apparat.report.Source;

/** Works as BibTeX and biblatex write them. */
class BibTest {
    private static List<Work> works(String bib) {
        Diagnostics diagnostics = new Diagnostics();
        List<Work> works = BibReader.read(new Source("a.bib", bib), diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        return works;
    }

    private static Work work(String fields) {
        return works("@misc{a, " + fields + "}").get(0);
    }

    private static String text(Work work, String variable) {
        return Sketch.words(work.texts().get(variable));
    }

    private static String title(String tex) {
        return text(work("title = {" + tex + "}"), "title");
    }

    private static String names(String tex) {
        return work("title = {T}, author = {" + tex + "}").names().get("author").stream()
                .map(name -> String.join("|", name.family(), name.given(), name.particle(), name.suffix())
                        + (name.whole() ? "!" : ""))
                .collect(Collectors.joining(" + "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '~', value = {"L{\\\"u}thi ¦ Lüthi", "Mi{\\'c}unovi\\'{c} ¦ Mićunović",
            "Pawe{\\l} and \\L ukasz ¦ Paweł and Łukasz", "\\v{C}ech \\c{c}a \\'{\\i} \\aa{} \\ss ¦ Čech ça í å ß",
            "``quoted'' and `so' ¦ “quoted” and ‘so’", "ottepel'{}'' ¦ ottepel’”", "1953--1964---so ¦ 1953–1964—so",
            "Allen \\& Unwin, 5\\% ¦ Allen & Unwin, 5%", "The \\emph{Pravda} {KPSS} ¦ The em(Pravda) KPSS",
            "H\\textsubscript{2}O, 1\\textsuperscript{st} ¦ Hsub(2)O, 1sup(st)",
            "\\textsc{ussr} ¦ span{.smallcaps}(ussr)", "\\foreignlanguage{russian}{Правда} ¦ span{lang=ru}(Правда)",
            "\\enquote{so} ¦ “so”", "a   b ¦ a b"})
    void texIsRead(String tex, String read) {
        assertThat(title(tex)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "\\emph{", "\\'"})
    void whatIsNestedWithoutEndIsReported(String opening) {
        Diagnostics diagnostics = new Diagnostics();
        String closing = opening.endsWith("{") ? "}".repeat(5_000) : "";
        BibReader.read(new Source("a.bib", "@misc{a, title = {" + opening.repeat(5_000) + "x" + closing + "}}"),
                diagnostics);
        assertThat(diagnostics.all()).extracting(Diagnostic::code).containsExactly("M080");
    }

    /** BibTeXing, 4. */
    @ParameterizedTest
    @CsvSource(delimiter = '¦', value = {"Taubman, William ¦ Taubman|William||", "William Taubman ¦ Taubman|William||",
            "Charles de la Vall{\\'e}e Poussin ¦ Vallée Poussin|Charles|de la|",
            "von Neumann, John ¦ Neumann|John|von|", "King, Jr, Martin Luther ¦ King|Martin Luther||Jr",
            "{{U.S. Department of State}} ¦ U.S. Department of State|||!",
            "Shen, Zhihua and Xia, Yafeng ¦ Shen|Zhihua|| + Xia|Yafeng||", "{Barnes and Noble} ¦ Barnes and Noble|||!",
            "family=Fursenko, given=A. A. ¦ Fursenko|A. A.||", "Plato ¦ Plato||||!"})
    void namesAreParted(String tex, String parted) {
        assertThat(names(tex)).isEqualTo(parted.replace("||||!", "|||!"));
    }

    @ParameterizedTest
    @CsvSource({"1957, 1957 0 0", "1957-06-29, 1957 6 29", "1957-06, 1957 6 0", "1993/1994, 1993 0 0-1994 0 0",
            "1957~, c1957 0 0", "1990/.., 1990 0 0"})
    void datesAreRead(String written, String read) {
        Work.Date date = work("title = {T}, date = {" + written + "}").dates().get("issued");
        String from = day(date.from());
        assertThat((date.circa() ? "c" : "") + from + (date.isRange() ? "-" + day(date.to()) : "")).isEqualTo(read);
    }

    private static String day(Work.Day day) {
        return day.year() + " " + day.month() + " " + day.day();
    }

    @Test
    void bibtexHasYearsAndMonths() {
        assertThat(work("title = {T}, year = 1957, month = jun").dates().get("issued").from())
                .isEqualTo(new Work.Day(1957, 6, 0));
    }

    @Test
    void macrosAreJoined() {
        assertThat(works("@string{up = \"University Press\"} @book{a, title = {T}, publisher = {Yale } # up}"))
                .singleElement().extracting(work -> text(work, "publisher")).isEqualTo("Yale University Press");
    }

    @Test
    void aSubtitleBelongsToItsTitleAndMakesItShort() {
        Work work = work("title = {Khrushchev}, subtitle = {The Man}");
        assertThat(text(work, "title")).isEqualTo("Khrushchev: The Man");
        assertThat(text(work, "title-short")).isEqualTo("Khrushchev");
    }

    @Test
    void aPartInheritsFromItsBook() {
        Work part = works("""
                @incollection{part, author = {A, B}, title = {A Part}, crossref = {book}}
                @collection{book, editor = {E, F}, title = {The Book}, subtitle = {Whole}, date = 2005}
                """).get(0);
        assertThat(text(part, "container-title")).isEqualTo("The Book: Whole");
        assertThat(part.names()).containsKeys("author", "editor");
        assertThat(part.dates()).containsKey("issued");
    }

    @Test
    void aPartOfAnAuthorsOwnBookNamesHerOnce() {
        Work part = works("""
                @inbook{part, author = {A, B}, title = {A Part}, crossref = {book}}
                @book{book, author = {A, B}, title = {The Book}, date = 2005}
                """).get(0);
        assertThat(part.names()).containsOnlyKeys("author");
    }

    @Test
    void whatIsNotPublishedSaysWhereItIsKept() {
        assertThat(text(works("@unpublished{a, title = {T}, note = {RGANI, f. 2}}").get(0), "archive"))
                .isEqualTo("RGANI, f. 2");
        assertThat(text(works("@misc{a, title = {T}, library = {RGANI}}").get(0), "archive")).isEqualTo("RGANI");
        assertThat(works("@book{a, title = {T}, note = {Reprint}}").get(0).texts()).doesNotContainKey("archive");
    }

    @Test
    void aNumberIsThatOfAnIssueOfASeriesOrOfAReport() {
        assertThat(works("@article{a, title = {T}, journaltitle = {J}, number = {1--2}}").get(0).texts())
                .containsKey("issue");
        assertThat(works("@book{a, title = {T}, series = {S}, number = 3}").get(0).texts())
                .containsKey("collection-number");
        assertThat(works("@report{a, title = {T}, institution = {I}, number = {7}}").get(0).texts())
                .containsKey("number");
    }

    @Test
    void aTransliteratedTitleIsInLatinLetters() {
        assertThat(work("title = {Tak bylo}, langid = {russian}").lang()).contains("ru-Latn");
        assertThat(work("title = {Stenogramma iiunʹskogo plenuma}, langid = {russian}").lang()).contains("ru-Latn");
        assertThat(work("title = {Так было}, langid = {russian}").lang()).contains("ru");
        assertThat(work("title = {So war es}, langid = {ngerman}").lang()).contains("de");
    }

    @Test
    void whatStandsOutsideOfEntriesIsAComment() {
        assertThat(works("% @book{no, title = {T}}\nwords @comment{x} @book(a, title = {T},)\n")).extracting(Work::key)
                .containsExactly("a");
    }

    @Test
    void aWorkIsAtItsKey() {
        assertThat(work("title = {T}").span().text()).isEqualTo("a");
    }

    /** Whatever it holds. */
    @Property(tries = 300)
    void anyFileIsRead(@ForAll @StringLength(max = 60) @Chars({'@', '{', '}', '"', ',', '=', '#', '\\', 'a', ' ', '\n',
            '%', '\'', '1', '(', ')'}) String text) {
        BibReader.read(new Source("a.bib", "@book{a, title = {T}}\n" + text), new Diagnostics());
        BibReader.read(new Source("a.bib", "@book{a, author = {" + text + "}}"), new Diagnostics());
    }
}
