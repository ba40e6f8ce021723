package press.apparat.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static press.apparat.editing.Texts.book;
import static press.apparat.editing.Texts.chapter;
import static press.apparat.editing.Texts.editorsNote;
import static press.apparat.editing.Texts.note;
import static press.apparat.editing.Texts.paragraph;
import static press.apparat.editing.Texts.plain;
import static press.apparat.editing.Texts.section;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.apparat.book.Block;
import press.apparat.book.Book;
import press.apparat.book.Inline;
import press.apparat.book.Metadata;
import press.apparat.book.NoteSeries;
import press.apparat.book.NoteSeries.Numbering;
import press.apparat.book.NoteSeries.Place;
import press.apparat.book.PlainText;
import press.apparat.book.Section;
import press.apparat.book.Section.Role;
import press.apparat.book.Walk;
import press.apparat.report.Diagnostics;

/** Notes at the ends of chapters and of the book. */
class EndNotesTest {
    private static NoteSeries series(String prefix, String title, Place place) {
        return new NoteSeries(prefix, title, Numbering.DECIMAL, place, false);
    }

    private static Edition edited(Book book, NoteSeries... series) {
        Metadata data = book.metadata();
        Metadata placed = new Metadata(data.title(), data.contributors(), data.language(), data.date(),
                data.identifier(), data.slug(), data.publication(), List.of(series), data.design(), data.exceptions(),
                data.glossary(), data.indexing(), data.span());
        return Editor.edit(new Book(placed, book.sections(), book.glossary(), book.resources()), new Diagnostics());
    }

    /** "Title: 1 words | 2 words" of each block of notes of a section, headings as they are. */
    private static List<String> notes(Edition edition, String section) {
        Section found = edition.book().sections().stream().filter(one -> one.id().equals(section)).findFirst()
                .orElseThrow();
        java.util.ArrayList<String> notes = new java.util.ArrayList<>();
        new Walk() {
            @Override
            public Walk heading(Block.Heading heading) {
                notes.add("# " + plain(heading.content()));
                return this;
            }

            @Override
            public Walk endnotes(Block.Endnotes endnotes) {
                notes.add(plain(endnotes.title()) + ": "
                        + endnotes.notes().stream().map(
                                one -> edition.marks().get(one.id()) + " " + PlainText.ofBlocks(one.content()).strip())
                                .collect(java.util.stream.Collectors.joining(" | ")));
                return this;
            }
        }.section(found);
        return notes;
    }

    private static List<Inline.Note> calls(Edition edition) {
        java.util.ArrayList<Inline.Note> calls = new java.util.ArrayList<>();
        new Walk() {
            @Override
            public Walk note(Inline.Note note) {
                calls.add(note);
                return super.note(note);
            }
        }.sections(edition.book().sections());
        return calls;
    }

    @Test
    void theNotesOfAChapterStandAtItsEnd() {
        Edition edition = edited(
                book(chapter("c", paragraph("One.", note("first")), paragraph("Two.", note("second")))),
                series("", "Remarks", Place.CHAPTER_END));
        assertThat(notes(edition, "c")).containsExactly("Remarks: 1 first | 2 second");
        assertThat(calls(edition)).allSatisfy(call -> assertThat(call.content()).isEmpty());
    }

    @Test
    void aNoteInANoteFollowsTheOneItIsIn() {
        Edition edition = edited(book(chapter("c", paragraph("One.", note("outer", note("inner"))))),
                series("", "Remarks", Place.CHAPTER_END));
        assertThat(notes(edition, "c")).hasSize(1).first().asString().startsWith("Remarks: 1 outer")
                .endsWith("| 2 inner");
    }

    @Test
    void aNoteOfAnotherSeriesStaysInTheNoteThatCallsIt() {
        Edition edition = edited(book(chapter("c", paragraph("One.", note("outer", editorsNote("inner"))))),
                series("", "Remarks", Place.CHAPTER_END), series("ed", "Editor's", Place.FOOT));
        assertThat(calls(edition)).filteredOn(call -> call.series().equals("ed")).singleElement()
                .satisfies(call -> assertThat(call.content()).isNotEmpty());
    }

    @Test
    void theNotesOfTheBookStandByChaptersInTheirSection() {
        Edition edition = edited(
                book(chapter("c", paragraph("One.", note("first"))), chapter("d", paragraph("None.")),
                        chapter("e", paragraph("Two.", note("second"))), section(Role.NOTES, "notes", "")),
                series("", "Sources", Place.BOOK_END));
        assertThat(notes(edition, "notes")).hasSize(2).satisfiesExactly(one -> assertThat(one).endsWith(": 1 first"),
                two -> assertThat(two).endsWith(": 1 second"));
        assertThat(edition.targets().get("notes").title()).extracting(Inline.Text.class::cast)
                .extracting(Inline.Text::text).containsExactly("Sources");
        assertThat(edition.targets().values()).filteredOn(target -> target.section().equals("notes"))
                .extracting(Target::id).contains("fn-c-1", "fn-e-1");
    }

    @Test
    void severalSeriesStandOneAfterTheOther() {
        Edition edition = edited(
                book(chapter("c", paragraph("One.", editorsNote("other"), note("first"))),
                        section(Role.NOTES, "notes", "")),
                series("", "Sources", Place.BOOK_END), series("ed", "Editor's", Place.BOOK_END));
        assertThat(notes(edition, "notes")).satisfiesExactly(one -> assertThat(one).isEqualTo("# Sources"),
                two -> assertThat(two).endsWith("1 first"), three -> assertThat(three).isEqualTo("# Editor’s"),
                four -> assertThat(four).endsWith("1 other"));
    }

    @Test
    void withoutNotesThereIsNoSectionOfNotes() {
        Edition edition = edited(book(chapter("c", paragraph("One.")), section(Role.NOTES, "notes", "")),
                series("", "Sources", Place.BOOK_END));
        assertThat(edition.book().sections()).extracting(Section::id).doesNotContain("notes");
        assertThat(edition.contents()).extracting(Block.Entry::target).doesNotContain("notes");
    }
}
