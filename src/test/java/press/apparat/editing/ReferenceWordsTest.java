package press.apparat.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static press.apparat.editing.Texts.book;
import static press.apparat.editing.Texts.bookIn;
import static press.apparat.editing.Texts.chapter;
import static press.apparat.editing.Texts.edited;
import static press.apparat.editing.Texts.editorsNote;
import static press.apparat.editing.Texts.figure;
import static press.apparat.editing.Texts.in;
import static press.apparat.editing.Texts.inlines;
import static press.apparat.editing.Texts.labelled;
import static press.apparat.editing.Texts.link;
import static press.apparat.editing.Texts.marked;
import static press.apparat.editing.Texts.note;
import static press.apparat.editing.Texts.paragraph;
import static press.apparat.editing.Texts.problems;
import static press.apparat.editing.Texts.reference;
import static press.apparat.editing.Texts.section;
import static press.apparat.editing.Texts.span;
import static press.apparat.editing.Texts.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.Book;
import press.apparat.book.Inline;
import press.apparat.book.Inline.Form;
import press.apparat.book.PlainText;
import press.apparat.book.Section;
import press.apparat.book.Section.Role;
import press.apparat.report.Diagnostic;

/** In what is expected {@code ~} is a no-break space. */
class ReferenceWordsTest {
    /** What the first chapter says, in a book with one thing of each kind. */
    private static String said(String language, Object... parts) {
        Block vote = new Block.Heading(2, inlines("The vote"), Attributes.id("vote"), span());
        Section other = chapter("other", vote, figure("fig", "Who"), table("tab", inlines("How"), paragraph("x")),
                verse(), paragraph("a", note("x"), "b", labelled("poll", "y"), labelled("ed:poll", "z")));
        Book book = bookIn(language, List.of(), section(Role.PREFACE, "preface", "Preface"),
                chapter("here", paragraph(parts)), section(Role.PART, "part", "After"), other);
        return words(book, "here");
    }

    private static String words(Book book, String section) {
        return marked(edited(book), section).replace('\u00A0', '~').replace('\u202F', '¦');
    }

    private static Block verse() {
        Inline words = new Inline.Phrase(inlines("mists"), Attributes.id("mists"), span());
        List<Block.VerseLine> lines = List.of(new Block.VerseLine(0, inlines("Season of "), span()),
                new Block.VerseLine(0, List.of(words), span()));
        return new Block.Verse(List.of(new Block.Stanza(lines)),
                new Attributes(Optional.empty(), List.of(), Map.of("start", "13")), span());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "en-GB | chapter~2 | part~I | figure~1 | table~1 | “The vote” | chapter~2, note~2 | line~14",
            "de | Kapitel~2 | Teil~I | Abbildung~1 | Tabelle~1 | „The vote“ | Kapitel~2, Anmerkung~2 | Vers~14",
            "fr | chapitre~2 | partie~I | figure~1 | tableau~1 | «~The vote~» | chapitre~2, note~2 | vers~14",
            "ru | гл.~2 | ч.~I | рис.~1 | табл.~1 | «The vote» | гл.~2, прим.~2 | ст.~14",
            "pl | rozdz.~2 | cz.~I | rys.~1 | tab.~1 | „The vote” | rozdz.~2, przyp.~2 | w.~14",
            "es | capítulo~2 | parte~I | figura~1 | tabla~1 | «The vote» | capítulo~2, nota~2 | verso~14",
            "it | capitolo~2 | parte~I | figura~1 | tabella~1 | «The vote» | capitolo~2, nota~2 | verso~14"})
    void everyKindIsNamedInTheBooksLanguage(String language, String chapter, String part, String figure, String table,
            String heading, String note, String line) {
        assertThat(said(language, "x ", reference("other"), " | ", reference("part"), " | ", reference("fig"), " | ",
                reference("tab"), " | ", reference("vote"), " | ", reference("fn:poll"), " | ", reference("mists")))
                .isEqualTo("x " + String.join(" | ", chapter, part, figure, table, heading, note, line));
    }

    @Test
    void aReferenceSpeaksTheLanguageOfThePlaceWhereItStands() {
        assertThat(said("en-GB", "See ", reference("fig"), " and ",
                in("de", "siehe ", reference("fig"), ", ", reference("fig", Form.PAGE))))
                .isEqualTo("See figure~1 and siehe Abbildung~1, Seite~{}");
        assertThat(said("en-GB", "See ", in("ru", "см. ", reference("fig")))).isEqualTo("See см. рис.~1");
    }

    @Test
    void whereItBeginsASentenceItHasACapital() {
        assertThat(said("en-GB", reference("fig"), " shows it. ", reference("fn:poll"), " does not; cf. ",
                reference("tab"), ". (", reference("mists"), " is better.) On ", reference("fn:poll", Form.PAGE), ". ",
                reference("preface"), ", ", reference("preface"))).isEqualTo(
                        "Figure~1 shows it. Chapter~2, note~2 does not; cf. table~1. (Line~14 is better.) On page~{}. "
                                + "Preface, preface");
        assertThat(said("ru", reference("fig"), " показывает. Ср. ", reference("tab"), ", см. ", reference("fig")))
                .isEqualTo("Рисунок~1 показывает. Ср. табл.~1, см. рис.~1");
        assertThat(said("de", "Vgl. ", reference("fig", Form.PAGE), ", z. B. ", reference("fig", Form.PAGE), ". ",
                reference("fig", Form.PAGE))).isEqualTo("Vgl. Seite~{}, z.~B. Seite~{}. Seite~{}");
    }

    @Test
    void inANoteItIsShort() {
        assertThat(said("en-GB", "a", note("See ", reference("fn:poll"), " on ", reference("fig", Form.PAGE))))
                .isEqualTo("a^1{See chapter~2, n.~2 on p.~{}}");
    }

    @Test
    void aNoteIsNamedWithItsChapterOnlyInAnother() {
        Book book = book(
                chapter("one",
                        paragraph("a", labelled("x", "See ", reference("fn:ed:y")), editorsNote("b"),
                                labelled("ed:y", "c"), " see ", reference("fn:x"))),
                chapter("two",
                        paragraph("d", labelled("x", "own"), " see ", reference("fn:x"), "; ", reference("fn:ed:y"))));
        assertThat(words(book, "one")).startsWith("a^1{See n.~b}").endsWith(" see note~1");
        assertThat(words(book, "two")).endsWith(" see note~1; chapter~1, note~b");
    }

    @Test
    void aNoteMayBeLinkedWithWords() {
        Edition edition = edited(book(chapter("c", paragraph("a", labelled("x", "b"), link("#fn:x", "above")))));
        Block.Paragraph paragraph = (Block.Paragraph) edition.book().sections().get(0).blocks().get(0);
        assertThat(paragraph.content()).filteredOn(Inline.Link.class::isInstance).extracting(Inline.Link.class::cast)
                .extracting(Inline.Link::target).containsExactly("#fn-c-1");
    }

    @Test
    void theNumberOrTheTitleAloneCanBeAskedFor() {
        assertThat(said("en-GB", "Figures ", reference("fig", Form.NUMBER), " and ", reference("fig", Form.TITLE), "; ",
                reference("fn:ed:poll", Form.NUMBER), "; ", reference("vote", Form.TITLE), "; ",
                reference("mists", Form.LINE), "; ", reference("mists", Form.TITLE)))
                .isEqualTo("Figures 1 and Who; a; The vote; line~14; mists");
    }

    @Test
    void aScreenNamesThePageByTitleAndFolio() {
        Edition edition = edited(book(chapter("c", paragraph("On ", reference("c", Form.PAGE)))));
        Block.Paragraph paragraph = (Block.Paragraph) edition.book().sections().get(0).blocks().get(0);
        Inline.Said screen = ((Inline.Reference) paragraph.content().get(1)).wording().screen();
        assertThat(PlainText.of(screen.words()) + screen.phrase(Optional.of("47"))).isEqualTo("On c, p.\u00A047");
        assertThat(screen.phrase(Optional.empty())).isEmpty();
    }

    @Test
    void whatCannotBeNamedIsReported() {
        Block aside = new Block.Division(Block.Kind.ASIDE, List.of(), Attributes.id("aside"), span());
        Book book = book(
                chapter("one", aside, figure("fig"),
                        paragraph("a", labelled("x", "b"), reference("aside"), reference("aside", Form.NUMBER),
                                reference("fig", Form.TITLE), reference("fig", Form.LINE), reference("fn:z"))),
                chapter("two", paragraph("c", labelled("x", "d"))), chapter("three", paragraph(reference("fn:x"))));
        assertThat(problems(book)).extracting(Diagnostic::code).containsExactlyInAnyOrder("E060", "E061", "E062",
                "E063", "E064", "E065");
    }
}
