package press.apparat.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static press.apparat.editing.Texts.book;
import static press.apparat.editing.Texts.bookIn;
import static press.apparat.editing.Texts.chapter;
import static press.apparat.editing.Texts.edited;
import static press.apparat.editing.Texts.glossary;
import static press.apparat.editing.Texts.heading;
import static press.apparat.editing.Texts.inlines;
import static press.apparat.editing.Texts.note;
import static press.apparat.editing.Texts.paragraph;
import static press.apparat.editing.Texts.person;
import static press.apparat.editing.Texts.plain;
import static press.apparat.editing.Texts.problems;
import static press.apparat.editing.Texts.quotation;
import static press.apparat.editing.Texts.saying;
import static press.apparat.editing.Texts.section;
import static press.apparat.editing.Texts.word;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.apparat.book.Block;
import press.apparat.book.Block.Entry;
import press.apparat.book.Book;
import press.apparat.book.GlossaryTerm;
import press.apparat.book.Inline;
import press.apparat.book.Metadata;
import press.apparat.book.NoteSeries;
import press.apparat.book.Section;
import press.apparat.book.Section.Role;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;

/** The pages that the press makes: title pages, contents, glossary. */
class MadePagesTest {
    private static List<String> lines(Edition edition, int section) {
        return edition.book().sections().get(section).blocks().stream().map(Block.Paragraph.class::cast)
                .map(line -> String.join(" ", line.attributes().classes()) + ": " + plain(line.content())).toList();
    }

    @Test
    void theFirstPagesComeFromTheMetadata() {
        Edition edition = edited(book(section(Role.HALF_TITLE, "half", ""), section(Role.TITLE_PAGE, "title", ""),
                section(Role.COPYRIGHT, "copyright", "")));
        assertThat(lines(edition, 0)).containsExactly("title: The Plot");
        assertThat(lines(edition, 1)).containsExactly("title: The Plot", "subtitle: A History",
                "contributor role-aut: Ann Author", "contributor role-edt: Edited by Ed Itor", "publisher: The Press",
                "date: 1957");
        assertThat(lines(edition, 2)).containsExactly("rights: © Ann Author", "publisher: The Press", "date: 1957",
                "identifier: ISBN\u00A09780000000002", "colophon: Set by Apparat");
    }

    @Test
    void aPageThatTheAuthorWroteIsKept() {
        Edition edition = edited(book(section(Role.COPYRIGHT, "copyright", "", paragraph("No rights."))));
        assertThat(lines(edition, 0)).containsExactly(": No rights.");
    }

    private static String outline(List<Entry> entries) {
        StringBuilder outline = new StringBuilder();
        entries.forEach(entry -> outline.append((entry.number() + " " + plain(entry.title())).strip())
                .append(entry.entries().isEmpty() ? "" : "(" + outline(entry.entries()) + ")").append("; "));
        return outline.toString().strip();
    }

    @Test
    void theContentsNestChaptersInPartsAndHeadingsInChapters() {
        Edition edition = edited(book(section(Role.TITLE_PAGE, "title", ""), section(Role.CONTENTS, "contents", ""),
                section(Role.PREFACE, "preface", "Preface", heading(2, "Not listed")),
                section(Role.PART, "p1", "Before"),
                chapter("a", heading(2, "The vote", note("Close.")), heading(3, "Small"),
                        quotation(heading(2, "Quoted"))),
                chapter("b"), section(Role.PART, "p2", "After"), chapter("c"),
                section(Role.CONCLUSION, "end", "The end")));
        assertThat(outline(edition.contents()))
                .isEqualTo("Preface; I Before(1 On a(The vote;); 2 On b;); II After(3 On c;); The end;");
        Section contents = edition.book().sections().get(1);
        assertThat(plain(contents.title())).isEqualTo("Contents");
        assertThat(contents.blocks()).singleElement().extracting(block -> ((Block.Contents) block).entries())
                .isEqualTo(edition.contents());
    }

    @Test
    void everyEntryOfTheContentsLeadsSomewhere() {
        Edition edition = edited(book(chapter("a", heading(2, "First"), heading(2, "Second"))));
        assertThat(edition.contents().get(0).entries()).extracting(Entry::target).doesNotHaveDuplicates()
                .allMatch(edition.targets()::containsKey);
    }

    private static Block.Definitions printed(Edition edition) {
        Section last = edition.book().sections().get(edition.book().sections().size() - 1);
        return (Block.Definitions) last.blocks().get(0);
    }

    @Test
    void onlyTermsThatAreUsedArePrintedEvenByOtherEntriesInARing() {
        List<GlossaryTerm> terms = List.of(word("zeal", "zeal"), word("alpha", "alpha"),
                saying(word("ring", "ring"), "Leads to alpha and back to the round."),
                saying(word("round", "round"), "See ring, ring and round."));
        List<Diagnostic> problems = problems(book(terms, chapter("c", paragraph("a ring")), glossary()));
        assertThat(problems).extracting(Diagnostic::code, Diagnostic::span)
                .containsExactly(tuple("E006", terms.get(0).span()));
        Edition edition = Editor.edit(book(terms, chapter("c", paragraph("a ring")), glossary()), new Diagnostics());
        assertThat(edition.glossary()).extracting(GlossaryTerm::id).containsExactly("alpha", "ring", "round");
        assertThat(printed(edition).definitions()).extracting(d -> d.attributes().id().orElseThrow())
                .containsExactly("term-alpha", "term-ring", "term-round");
        assertThat(Texts.marked(edition, "glossary")).contains("Leads to [alpha>alpha] and back to the [round>round].")
                .contains("See [ring>ring], ring and round.");
    }

    @Test
    void anEntryShowsNativeFormDatesGlossAndPlaces() {
        GlossaryTerm plain = person("zhukov", "Georgy Zhukov", "Zhukov");
        GlossaryTerm term = new GlossaryTerm(plain.id(), plain.kind(), plain.name(), plain.forms(),
                Optional.of(new GlossaryTerm.Native("Георгий Жуков", "ru")), Optional.of("1896--1974"), plain.sortKey(),
                plain.gloss(), plain.entry(), plain.particulars(), plain.span());
        Edition edition = edited(book(List.of(term), section(Role.PREFACE, "preface", "Preface", paragraph("Zhukov")),
                chapter("c", paragraph("Zhukov's tanks")), glossary()));
        Block.Definition entry = printed(edition).definitions().get(0);
        assertThat(plain(entry.term())).isEqualTo("Georgy Zhukov Георгий Жуков 1896–1974");
        Block.Paragraph uses = (Block.Paragraph) entry.content().get(1);
        assertThat(((Inline.Locators) uses.content().get(0)).places()).containsExactly(
                new Inline.Place("use-zhukov-1", "Preface"), new Inline.Place("use-zhukov-2", "chapter\u00A01"));
    }

    @Test
    void theGlossaryIsSortedAsItsLanguageSorts() {
        List<GlossaryTerm> terms = List.of(word("z", "zug"), word("ae", "ähre"), word("a", "affe"));
        Edition edition = edited(bookIn("de", terms, chapter("c", paragraph("zug, ähre, affe")), glossary()));
        assertThat(edition.glossary()).extracting(GlossaryTerm::id).containsExactly("a", "ae", "z");
        assertThat(plain(edition.book().sections().get(1).title())).isEqualTo("Glossar");
    }

    @Test
    void aGlossInTheMarginHasNoLinksOrNotes() {
        GlossaryTerm term = new GlossaryTerm("a", GlossaryTerm.Kind.WORD, inlines("alpha"), List.of(), Optional.empty(),
                Optional.empty(), "alpha", inlines("Before beta", note("Or not."), "."), List.of(),
                GlossaryTerm.Particulars.NONE, Texts.span());
        Edition edition = edited(
                book(List.of(term, word("b", "beta")), chapter("c", paragraph("alpha, beta")), glossary()));
        assertThat(edition.glossary().get(0).gloss()).allMatch(Inline.Text.class::isInstance);
        assertThat(Texts.marked(edition, "glossary")).contains("Before [beta>b]^1{Or not.}.");
    }

    @Test
    void aGlossaryWithoutTermsIsLeftOutAndOneNotListedIsAdded() {
        assertThat(problems(book(chapter("c"), glossary()))).extracting(Diagnostic::code).containsExactly("E007");
        List<GlossaryTerm> terms = List.of(word("a", "alpha"));
        assertThat(problems(book(terms, chapter("c", paragraph("alpha"))))).extracting(Diagnostic::code)
                .containsExactly("E010");
    }

    @Test
    void termsThatClashAreReported() {
        List<GlossaryTerm> terms = List.of(word("a", "alpha"), word("a", "beta"), word("c", "gamma", "alpha"));
        assertThat(problems(book(terms, chapter("c", paragraph("alpha, gamma")), glossary())))
                .extracting(Diagnostic::code).containsExactly("E004", "E005");
    }

    @Test
    void notesWithoutASectionAtTheEndStandAtTheFoot() {
        NoteSeries end = new NoteSeries("", "Notes", NoteSeries.Numbering.DECIMAL, NoteSeries.Place.BOOK_END, false);
        Book book = withSeries(book(chapter("c")), end);
        assertThat(problems(book)).extracting(Diagnostic::code).containsExactly("E009");
        assertThat(Editor.edit(book, new Diagnostics()).book().metadata().series()).extracting(NoteSeries::place)
                .containsExactly(NoteSeries.Place.FOOT);
    }

    private static Book withSeries(Book book, NoteSeries series) {
        Metadata data = book.metadata();
        Metadata changed = new Metadata(data.title(), data.contributors(), data.language(), data.date(),
                data.identifier(), data.slug(), data.publication(), List.of(series), data.design(), data.exceptions(),
                data.glossary(), data.indexing(), data.span());
        return new Book(changed, book.sections(), book.glossary(), book.resources());
    }
}
