package press.apparat.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static press.apparat.editing.Texts.body;
import static press.apparat.editing.Texts.book;
import static press.apparat.editing.Texts.chapter;
import static press.apparat.editing.Texts.code;
import static press.apparat.editing.Texts.edited;
import static press.apparat.editing.Texts.em;
import static press.apparat.editing.Texts.figure;
import static press.apparat.editing.Texts.glossary;
import static press.apparat.editing.Texts.heading;
import static press.apparat.editing.Texts.in;
import static press.apparat.editing.Texts.link;
import static press.apparat.editing.Texts.marked;
import static press.apparat.editing.Texts.note;
import static press.apparat.editing.Texts.paragraph;
import static press.apparat.editing.Texts.person;
import static press.apparat.editing.Texts.problems;
import static press.apparat.editing.Texts.quotation;
import static press.apparat.editing.Texts.termLink;
import static press.apparat.editing.Texts.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.apparat.book.Block;
import press.apparat.book.GlossaryTerm;
import press.apparat.book.Inline;
import press.apparat.book.Section;
import press.apparat.report.Diagnostic;

class TermLinksTest {
    private static final List<GlossaryTerm> TERMS = List.of(person("khrushchev", "Nikita Khrushchev", "Khrushchev"),
            body("presidium", "Presidium", "the Presidium", "Presidium of the Central Committee"),
            body("committee", "Central Committee"), word("plenum", "plenum"), body("party", "Party"),
            word("rehab", "rehabilitation", "rehabilitated"), person("kaganovich", "L. M. Kaganovich"));

    /** The text as it is linked in a book whose other chapter uses every term. */
    private static String linked(Block... blocks) {
        Block all = paragraph("Nikita Khrushchev, Presidium, Central Committee, plenum, Party, rehabilitation, "
                + "L. M. Kaganovich");
        return marked(edited(book(TERMS, chapter("one", blocks), chapter("all", all), glossary())), "one")
                .replace('\u00A0', ' ');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { //
            "then Khrushchev spoke                | then [Khrushchev>khrushchev] spoke", //
            "Nikita Khrushchev spoke              | [Nikita Khrushchev>khrushchev] spoke", //
            "Khrushchev's speech                  | [Khrushchev’s>khrushchev] speech", //
            "Khrushchev’s speech                  | [Khrushchev’s>khrushchev] speech", //
            "the Khrushchevs’ flat                | the [Khrushchevs>khrushchev]’ flat", //
            "two plenums; plenum's end            | two [plenums>plenum]; plenum’s end", //
            "Plenum, plenum                       | [Plenum>plenum], plenum", //
            "Members of the Presidium             | Members of [the Presidium>presidium]", //
            "The Presidium met                    | [The Presidium>presidium] met", //
            "the Presidium of the Central Committee and the Central Committee "
                    + "| the [Presidium of the Central Committee>presidium] and the [Central Committee>committee]", //
            "A Presidium of the Central Committee " + "| A [Presidium of the Central Committee>presidium]", //
            "the party, a Party man               | the party, a [Party>party] man", //
            "the anti-Party group                 | the anti-Party group", //
            "Partying replenum                    | Partying replenum", //
            "rehabilitated, a rehabilitation      | [rehabilitated>rehab], a rehabilitation", //
            "by L. M. Kaganovich himself          | by [L. M. Kaganovich>kaganovich] himself"})
    void theFirstMentionIsLinkedWholeAndInflected(String written, String linked) {
        assertThat(linked(paragraph(written))).isEqualTo(linked);
    }

    @Test
    void aMentionInEmphasisIsLinked() {
        assertThat(linked(paragraph("a ", em("full plenum"), " met"))).isEqualTo("a full [plenum>plenum] met");
    }

    @Test
    void headingsCaptionsLinksCodeAndOtherLanguagesAreNotLinkedButQuotationsAre() {
        assertThat(linked(heading(2, "The plenum"), figure("fig", "A plenum"),
                paragraph("see ", link("http://a.org", "plenum"), code("plenum"), in("la", "plenum"), ". "),
                quotation(paragraph("the plenum met"))))
                .isEqualTo("The plenumFigure 1 A plenumsee plenumplenum. the [plenum>plenum] met");
    }

    @Test
    void everyChapterLinksAgain() {
        Edition edition = edited(book(List.of(word("plenum", "plenum")),
                chapter("one", paragraph("a plenum, a plenum")), chapter("two", paragraph("the plenum")), glossary()));
        assertThat(marked(edition, "one")).isEqualTo("a [plenum>plenum], a plenum");
        assertThat(marked(edition, "two")).isEqualTo("the [plenum>plenum]");
        assertThat(edition.targets()).containsKeys("use-plenum-1", "use-plenum-2", "term-plenum")
                .doesNotContainKey("use-plenum-3");
    }

    @Test
    void theTextComesBeforeItsNotes() {
        assertThat(linked(paragraph("Now", note("A plenum of the Party."), " a plenum.")))
                .isEqualTo("Now^1{A plenum of the [Party>party].} a [plenum>plenum].");
    }

    @Test
    void aLinkByHandCountsAsTheFirstMentionAndMayBeForbidden() {
        assertThat(linked(paragraph(termLink("plenum", "that meeting"), ", the plenum")))
                .isEqualTo("[that meeting>plenum], the plenum");
        assertThat(linked(paragraph(termLink("-", "plenum"), " of air, a plenum")))
                .isEqualTo("plenum of air, a [plenum>plenum]");
    }

    @Test
    void aLinkToNoTermIsAnError() {
        assertThat(problems(book(List.of(word("plenum", "plenum")),
                chapter("one", paragraph("a plenum, ", termLink("plenun", "another"))), glossary())))
                .extracting(Diagnostic::code, Diagnostic::message, d -> d.help().orElse(""))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("E003", "no term \"plenun\" in the glossary",
                        "did you mean \"plenum\"?"));
    }

    @Test
    void theSpanOfAMentionIsExact() {
        Inline.Text text = new Inline.Text("a plenum", new press.apparat.report.Source("a.md", "a plenum").span());
        Block paragraph = new Block.Paragraph(List.of(text), press.apparat.book.Attributes.NONE, text.span());
        Section chapter = edited(book(List.of(word("plenum", "plenum")), chapter("one", paragraph), glossary())).book()
                .sections().get(0);
        assertThat(((Block.Paragraph) chapter.blocks().get(0)).content()).extracting(inline -> inline.span().text())
                .containsExactly("a ", "plenum");
    }

    @Test
    void aGlossaryOfThousandsIsSearchedInOneGo() {
        List<GlossaryTerm> terms = new ArrayList<>();
        IntStream.range(0, 2_000).forEach(i -> terms.add(body("t" + i, "the Bureau Number " + i)));
        String words = "the Bureau was not the Bureau of old; ".repeat(20_000) + "the Bureau Number 1234";
        String linked = marked(editedWithWarnings(terms, words), "one");
        assertThat(linked).endsWith("of old; [the Bureau Number 1234>t1234]");
    }

    private static Edition editedWithWarnings(List<GlossaryTerm> terms, String words) {
        return Editor.edit(book(terms, chapter("one", paragraph(words)), glossary()),
                new press.apparat.report.Diagnostics());
    }
}
