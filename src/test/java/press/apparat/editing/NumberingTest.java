package press.apparat.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static press.apparat.editing.Texts.book;
import static press.apparat.editing.Texts.chapter;
import static press.apparat.editing.Texts.edited;
import static press.apparat.editing.Texts.editorsNote;
import static press.apparat.editing.Texts.figure;
import static press.apparat.editing.Texts.heading;
import static press.apparat.editing.Texts.inlines;
import static press.apparat.editing.Texts.marked;
import static press.apparat.editing.Texts.note;
import static press.apparat.editing.Texts.paragraph;
import static press.apparat.editing.Texts.section;
import static press.apparat.editing.Texts.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.book.Section;
import press.apparat.book.Section.Role;

class NumberingTest {
    @Test
    void partsAndChaptersCountThroughTheBook() {
        Edition edition = edited(book(section(Role.PREFACE, "preface", "Preface"), section(Role.PART, "p1", "Before"),
                chapter("one"), chapter("two"), section(Role.PART, "p2", "After"), chapter("three"),
                section(Role.APPENDIX, "app", "Votes")));
        assertThat(edition.book().sections()).extracting(Section::number).containsExactly("", "I", "1", "2", "II", "3",
                "");
    }

    @Test
    void eachSeriesOfNotesCountsAnewInEachChapter() {
        Edition edition = edited(book(chapter("one", paragraph("a", note("x"), "b", editorsNote("y"), "c", note("z"))),
                chapter("two", paragraph("d", note("x"), editorsNote("y")))));
        assertThat(marked(edition, "one")).isEqualTo("a^1{x}b^a{y}c^2{z}");
        assertThat(marked(edition, "two")).isEqualTo("d^1{x}^a{y}");
        assertThat(edition.marks()).containsOnlyKeys("fn-one-1", "fn-ed-one-1", "fn-one-2", "fn-two-1", "fn-ed-two-1");
    }

    @Test
    void aNoteWithinANoteComesAfterTheOneItStandsIn() {
        Edition edition = edited(book(chapter("one",
                paragraph("a", note("x", note("inner"), editorsNote("of the editor")), "b", note("z")))));
        assertThat(marked(edition, "one")).isEqualTo("a^1{x^2{inner}^a{of the editor}}b^3{z}");
    }

    @Test
    void headingsCaptionsAndCellsHaveNotesToo() {
        Edition edition = edited(book(new Section(Role.CHAPTER, "one", "", inlines("Title", note("t")), "en-GB",
                List.of(heading(2, "Heading", note("h")), figure("f", "Caption", note("c")),
                        table("t", inlines("Table", note("d")), paragraph("cell", note("e")))),
                Texts.span())));
        assertThat(edition.marks().values()).containsExactly("1", "2", "3", "4", "5");
        assertThat(marked(edition, "one"))
                .isEqualTo("Heading^2{h}Figure\u00A01 Caption^3{c}Table\u00A01 Table^4{d}cell^5{e}");
    }

    @ParameterizedTest
    @CsvSource({"1,*", "2,†", "6,¶", "7,**", "26,†††††", "53,‖‖‖‖‖‖‖‖‖"})
    void signsAreDoubledAfterTheSixth(int number, String signs) {
        assertThat(Signs.of(number)).isEqualTo(signs);
    }

    @Test
    void captionsBeginWithTheirLabelAndWhatNobodyCanNameHasNone() {
        Edition edition = edited(book(chapter("one", figure("", "The vote"), figure("")),
                chapter("two", figure("fig-b"), table("tab-a", inlines("Who voted"), paragraph("x")))));
        assertThat(marked(edition, "one")).isEqualTo("Figure\u00A01 The vote");
        assertThat(marked(edition, "two")).isEqualTo("Figure\u00A02Table\u00A01 Who votedx");
        Block.Figure figure = (Block.Figure) edition.book().sections().get(0).blocks().get(0);
        Inline.Phrase label = (Inline.Phrase) figure.caption().get(0);
        assertThat(label.attributes().classes()).containsExactly("label");
    }
}
