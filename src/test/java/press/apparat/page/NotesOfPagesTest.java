package press.apparat.page;

import static org.assertj.core.api.Assertions.assertThat;
import static press.apparat.page.Dummies.LINE;
import static press.apparat.page.Dummies.NOTE_LINE;
import static press.apparat.page.Dummies.POINT;
import static press.apparat.page.Dummies.chapter;
import static press.apparat.page.Dummies.kept;
import static press.apparat.page.Dummies.line;
import static press.apparat.page.Dummies.lines;
import static press.apparat.page.Dummies.note;
import static press.apparat.page.Dummies.space;
import static press.apparat.page.Dummies.strip;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.apparat.galley.HungNote;
import press.apparat.galley.Strip;

class NotesOfPagesTest {
    private static final long FOOT = Dummies.TOP.sp() + 10 * LINE;

    @Test
    void aNoteStandsAtTheFootUnderARule() {
        Printed printed = Printed.of(chapter(List.of(line("a0", note("n", 2)), line("a1"))));
        assertThat(printed.names(0)).containsExactly("a0", "a1", "n.0", "n.1");
        assertThat(printed.named(0, "n.1"))
                .hasValueSatisfying(placed -> assertThat(placed.y()).isEqualTo(FOOT - NOTE_LINE));
        long under = FOOT - 2 * NOTE_LINE - POINT;
        assertThat(printed.rules(0)).anySatisfy(rule -> {
            assertThat(rule.y() + rule.height()).isEqualTo(under);
            assertThat(rule.height()).isEqualTo(POINT);
            assertThat(rule.width()).isEqualTo(150 * POINT / 4);
        });
    }

    @Test
    void aPageWithoutNotesHasNoRule() {
        assertThat(Printed.of(chapter(lines("a", 2))).rules(0)).hasSize(2);
    }

    @Test
    void notesTakeTheirRoomFromTheText() {
        List<Strip> strips = new ArrayList<>(lines("a", 15));
        strips.set(0, line("a0", note("n", 2)));
        assertThat(Printed.of(chapter(strips)).names(0)).endsWith("a7", "n.0", "n.1");
    }

    @Test
    void oneSeriesComesAfterTheOther() {
        Printed printed = Printed.of(chapter(
                List.of(line("a0", note("e", "ed", 1), note("n", 1)), line("a1", note("f", "ed", 1), note("m", 1)))));
        assertThat(printed.names(0)).containsExactly("a0", "a1", "n.0", "m.0", "e.0", "f.0");
    }

    /** On lines side by side a translation may call a note above one of the original that is read before. */
    @Test
    void notesStandAsTheyAreReadAndNotAsTheyAreCalled() {
        Printed printed = Printed
                .of(chapter(List.of(line("a0", read(2, note("m", 1))), line("a1", read(1, note("n", 1))), line("a2"))));
        assertThat(printed.names(0)).containsExactly("a0", "a1", "a2", "n.0", "m.0");
    }

    private static HungNote read(int turn, HungNote note) {
        return new HungNote(note.id(), note.series(), note.strips(), note.side(), note.runIn(), turn);
    }

    @Test
    void aCallMovesOverleafRatherThanThatItsNoteIsCut() {
        List<Strip> strips = new ArrayList<>(lines("a", 14));
        strips.set(9, line("call", note("n", 4)));
        Printed printed = Printed.of(chapter(strips));
        assertThat(printed.names(0)).endsWith("a8");
        assertThat(printed.names(1)).startsWith("call").endsWith("n.0", "n.1", "n.2", "n.3");
    }

    @Test
    void aNoteIsCutRatherThanThatTwoLinesAreLeftWhite() {
        List<Strip> strips = new ArrayList<>(lines("a", 14));
        strips.set(8, line("call", note("n", 4)));
        Printed printed = Printed.of(chapter(strips));
        assertThat(printed.names(0)).endsWith("call", "n.0", "n.1");
        assertThat(printed.names(1)).endsWith("n.2", "n.3");
    }

    /** The first note might be cut so that the second call has room; then its reader would have to skip the second. */
    @Test
    void aNoteIsNotCutWhileAnotherOfItsSeriesFollows() {
        List<Strip> strips = new ArrayList<>(lines("a", 18));
        strips.set(2, line("first", note("n", 4)));
        strips.set(6, line("second", note("m", 2)));
        Printed printed = Printed.of(chapter(strips));
        assertThat(printed.names(0)).endsWith("n.3");
        assertThat(printed.names(1)).contains("second", "m.0", "m.1");
    }

    @Test
    void aNoteThatFitsOnNoPageIsCutAndGoesOnFirst() {
        List<Strip> strips = new ArrayList<>(lines("a", 16));
        strips.set(0, line("call", note("n", 14)));
        strips.set(9, line("a9", note("m", 1)));
        Printed printed = Printed.of(chapter(strips));
        assertThat(printed.names(0)).contains("call", "n.0", "n.4").doesNotContain("n.6");
        assertThat(printed.names(1)).containsSubsequence("n.8", "n.13");
        assertThat(printed.names().stream().flatMap(List::stream).filter(name -> name.startsWith("n.")))
                .containsExactlyElementsOf(IntStream.range(0, 14).mapToObj(i -> "n." + i).toList());
        assertThat(printed.codes()).isEmpty();
    }

    /** With its rule: five lines of eight points and four points more are less than half of a hundred, six are not. */
    @Test
    void notesThatAreCutTakeNoMoreThanHalfOfThePage() {
        List<Strip> strips = new ArrayList<>(lines("a", 30));
        strips.set(0, line("call", note("n", 14)));
        assertThat(Printed.of(chapter(strips)).names().get(0)).filteredOn(name -> name.startsWith("n.")).hasSize(5);
    }

    /** There is room for three lines beside the plate, for four if the page is a line longer. */
    @Test
    void twoLinesStandOnEitherSideOfACut() {
        Printed printed = Printed.of(chapter(List.of(strip("plate", 8 * LINE, note("n", 4)))));
        assertThat(printed.names()).containsExactly(List.of("plate", "n.0", "n.1"), List.of("n.2", "n.3"));
    }

    @Test
    void aNoteOfThreeLinesIsNotCut() {
        Printed printed = Printed.of(chapter(List.of(line("a0"), strip("plate", 8 * LINE, note("n", 3)))));
        assertThat(printed.names()).containsExactly(List.of("a0"), List.of("plate", "n.0", "n.1", "n.2"));
    }

    @Test
    void aCutKeepsToTheNotesOwnBreaks() {
        List<Strip> lines = new ArrayList<>(note("n", 16).strips());
        lines.set(3, kept(lines.get(3)));
        lines.set(4, kept(lines.get(4)));
        List<Strip> strips = new ArrayList<>(lines("a", 30));
        strips.set(0, line("call", new HungNote("n", "", lines)));
        assertThat(Printed.of(chapter(strips)).names(0)).endsWith("n.2");
    }

    @Test
    void spaceInANoteIsDroppedWhereItIsCut() {
        List<Strip> lines = new ArrayList<>(note("n", 16).strips());
        lines.add(5, space(NOTE_LINE));
        List<Strip> strips = new ArrayList<>(lines("a", 30));
        strips.set(0, line("call", new HungNote("n", "", lines)));
        Printed printed = Printed.of(chapter(strips));
        assertThat(printed.names(0)).endsWith("n.4");
        assertThat(printed.named(0, "n.4"))
                .hasValueSatisfying(placed -> assertThat(placed.y()).isEqualTo(FOOT - NOTE_LINE));
    }

    @Test
    void aNoteOfThreePagesComesToAnEnd() {
        Printed printed = Printed.of(chapter(List.of(line("a0", note("n", 36)), line("a1"))));
        assertThat(printed.names()).hasSizeGreaterThan(3);
        assertThat(printed.names().stream().flatMap(List::stream)).contains("a1", "n.0", "n.35")
                .doesNotHaveDuplicates();
        assertThat(printed.codes()).isEmpty();
    }

    @Test
    void aPageOfFortyNotesIsDividedAmongSeveral() {
        List<Strip> strips = IntStream.range(0, 40).mapToObj(i -> line("a" + i, note("n" + i, 1))).toList();
        Printed printed = Printed.of(chapter(strips));
        assertThat(printed.names().get(0)).hasSize(10).contains("a4", "n4.0");
        assertThat(printed.codes()).isEmpty();
    }

    @Test
    void aRowWithMoreNotesThanAPageHoldsIsReported() {
        HungNote[] notes = IntStream.range(0, 40).mapToObj(i -> note("n" + i, 1)).toArray(HungNote[]::new);
        Printed printed = Printed.of(chapter(List.of(strip("row", 2 * LINE, notes), line("after"))));
        assertThat(printed.names(0)).startsWith("row", "n0.0", "n1.0").endsWith("n9.0");
        assertThat(printed.names().stream().flatMap(List::stream)).hasSize(42);
        assertThat(printed.codes()).contains("P002").doesNotContain("P001");
    }

    @Test
    void aNoteTallerThanAPageIsReported() {
        HungNote tall = new HungNote("n", "", List.of(strip("n.0", 30 * LINE)));
        Printed printed = Printed.of(chapter(List.of(line("a0", tall))));
        assertThat(printed.names()).containsExactly(List.of("a0"), List.of("n.0"));
        assertThat(printed.codes()).containsExactly("P001", "P002");
    }
}
