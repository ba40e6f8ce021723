package press.apparat.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static press.apparat.editing.Texts.book;
import static press.apparat.editing.Texts.bookIn;
import static press.apparat.editing.Texts.chapter;
import static press.apparat.editing.Texts.edited;
import static press.apparat.editing.Texts.figure;
import static press.apparat.editing.Texts.glossary;
import static press.apparat.editing.Texts.inlines;
import static press.apparat.editing.Texts.link;
import static press.apparat.editing.Texts.note;
import static press.apparat.editing.Texts.paragraph;
import static press.apparat.editing.Texts.problems;
import static press.apparat.editing.Texts.reference;
import static press.apparat.editing.Texts.section;
import static press.apparat.editing.Texts.table;
import static press.apparat.editing.Texts.word;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.Book;
import press.apparat.book.Inline;
import press.apparat.book.Section.Role;
import press.apparat.report.Diagnostic;

class ReferencesTest {
    @ParameterizedTest
    @CsvSource({"en-GB,part I,chapter 1,figure 1,table 1", "de,Teil I,Kapitel 1,Abbildung 1,Tabelle 1",
            "fr,partie I,chapitre 1,figure 1,tableau 1", "ru,ч. I,гл. 1,рис. 1,табл. 1",
            "pl,cz. I,rozdz. 1,rys. 1,tab. 1", "es,parte I,capítulo 1,figura 1,tabla 1",
            "it,parte I,capitolo 1,figura 1,tabella 1", "la,part I,chapter 1,figure 1,table 1"})
    void aLabelSpeaksTheBooksLanguage(String language, String part, String chapter, String figure, String table) {
        Edition edition = edited(bookIn(language, List.of(), section(Role.PART, "p", "Before"),
                chapter("c", figure("f", "A"), table("t", inlines("B"), paragraph("x")))));
        assertThat(List.of("p", "c", "f", "t")).extracting(id -> edition.targets().get(id).label())
                .extracting(label -> label.replace('\u00A0', ' ')).containsExactly(part, chapter, figure, table);
    }

    @Test
    void whatHasNoNumberGoesByItsTitleOrItsSection() {
        Block heading = new Block.Heading(2, inlines("The vote", note("Close.")), Attributes.id("vote"), Texts.span());
        Block aside = new Block.Division(Block.Kind.ASIDE, List.of(), Attributes.id("aside"), Texts.span());
        Inline phrase = new Inline.Phrase(inlines("these words"), Attributes.id("words"), Texts.span());
        Edition edition = edited(book(section(Role.PREFACE, "preface", "To the reader"),
                chapter("c", heading, aside, paragraph(phrase))));
        Map<String, Target> targets = edition.targets();
        assertThat(targets.get("preface").label()).isEqualTo("To the reader");
        assertThat(targets.get("vote").label()).isEqualTo("The vote");
        assertThat(targets.get("vote").section()).isEqualTo("c");
        assertThat(targets.get("aside").label()).isEqualTo("chapter\u00A01");
        assertThat(targets.get("words").label()).isEqualTo("these words");
        assertThat(Texts.plain(targets.get("vote").title())).isEqualTo("The vote");
    }

    @Test
    void aReferenceThatLeadsNowhereIsAnError() {
        Book book = book(chapter("plenum", paragraph("see ", reference("plenun"), link("#nowhere", "there"))));
        assertThat(problems(book)).extracting(Diagnostic::code, Diagnostic::message).containsExactly(
                org.assertj.core.groups.Tuple.tuple("E002", "nothing in the book has the id \"plenun\""),
                org.assertj.core.groups.Tuple.tuple("E002", "nothing in the book has the id \"nowhere\""));
        assertThat(problems(book).get(0).help()).contains("did you mean \"plenum\" (chapter\u00A01)?");
    }

    @Test
    void anIdUsedTwiceIsAnErrorThatShowsBoth() {
        Block first = figure("fig", "A");
        List<Diagnostic> problems = problems(book(chapter("c", first, figure("fig", "B"))));
        assertThat(problems).extracting(Diagnostic::code).containsExactly("E001");
        assertThat(problems.get(0).labels().get(0).span()).isEqualTo(first.span());
    }

    @Test
    void aReferenceToATermCountsAsAUse() {
        Edition edition = edited(
                book(List.of(word("plenum", "plenum")), chapter("c", paragraph(reference("term-plenum"))), glossary()));
        assertThat(edition.targets().get("term-plenum").label()).isEqualTo("plenum");
    }

    @Test
    void aReferenceIsLeftWithTheBareId() {
        Edition edition = edited(book(chapter("c", paragraph(reference("#c")))));
        Block.Paragraph paragraph = (Block.Paragraph) edition.book().sections().get(0).blocks().get(0);
        assertThat(((Inline.Reference) paragraph.content().get(0)).target()).isEqualTo("c");
    }
}
