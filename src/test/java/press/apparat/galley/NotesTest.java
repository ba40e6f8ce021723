package press.apparat.galley;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.apparat.placed.Placed;

class NotesTest {
    private static final Specimen SPECIMEN = Specimen.of("""
            Words with a call.[^one] And some that have none.

            Another paragraph.[^two]

            [^one]: A note.
            [^two]: This one calls another.[^three]
            [^three]: The note in the note.
            """);

    @Test
    void aNoteHangsOnTheLineOfItsCall() {
        Strip line = SPECIMEN.line("Words");
        assertThat(line.notes()).hasSize(1);
        assertThat(read(line.notes().get(0))).containsExactly("1A note.");
    }

    @Test
    void aNoteInANoteHangsOnTheSameLineAfterIt() {
        assertThat(SPECIMEN.line("Another").notes()).flatExtracting(NotesTest::read)
                .containsExactly("2This one calls another.3", "3The note in the note.");
        assertThat(SPECIMEN.line("Another").notes())
                .allSatisfy(note -> assertThat(note.strips()).allSatisfy(s -> assertThat(s.notes()).isEmpty()));
    }

    @Test
    void callAndNoteLeadToEachOther() {
        Strip line = SPECIMEN.line("Words");
        HungNote note = line.notes().get(0);
        Placed.Link there = Specimen.all(line, Placed.Link.class).findFirst().orElseThrow();
        Placed.Link back = Specimen.all(note.strips().get(0), Placed.Link.class).findFirst().orElseThrow();
        assertThat(anchors(note.strips().get(0))).contains(there.target().substring(1));
        assertThat(anchors(line)).contains(back.target().substring(1));
    }

    @Test
    void notesHaveTheirOwnLeading() {
        assertThat(SPECIMEN.line("Words").notes().get(0).strips())
                .allSatisfy(strip -> assertThat(strip.height()).isEqualTo(9 * Specimen.POINT));
    }

    private static List<String> read(HungNote note) {
        return note.strips().stream().map(Specimen::text).toList();
    }

    private static List<String> anchors(Strip strip) {
        return Specimen.all(strip, Placed.Anchor.class).map(Placed.Anchor::id).toList();
    }

    private static final String TABLE = """
            | Name | Vote |
            |------|------|
            | Kaganovich | against[^cell] |

            : Votes[^caption]

            [^cell]: In a cell.
            [^caption]: On a caption.
            """;

    @Test
    void notesOfATableStandAtTheFootOfThePage() {
        assertThat(Specimen.of(TABLE).strips().stream().flatMap(strip -> strip.notes().stream()))
                .flatExtracting(NotesTest::read).containsExactly("1On a caption.", "2In a cell.");
    }

    @Test
    void aStyleSheetMayKeepThemBelowTheTable() {
        Specimen kept = Specimen.of(TABLE, "table aside.footnote { float: none }", Folios.UNKNOWN);
        assertThat(kept.strips()).allSatisfy(strip -> assertThat(strip.notes()).isEmpty());
        assertThat(kept.lines()).endsWith("1On a caption.", "2In a cell.");
    }

    @Test
    void aNoteOnAHeadingHangsOnIt() {
        Specimen headed = Specimen.of("## A heading[^h]\n\nText.\n\n[^h]: On a heading.\n");
        assertThat(headed.line("A heading").notes()).flatExtracting(NotesTest::read).containsExactly("1On a heading.");
    }
}
