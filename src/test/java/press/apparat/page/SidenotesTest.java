package press.apparat.page;

import static org.assertj.core.api.Assertions.assertThat;
import static press.apparat.page.Dummies.LINE;
import static press.apparat.page.Dummies.NOTE_LINE;
import static press.apparat.page.Dummies.chapter;
import static press.apparat.page.Dummies.galley;
import static press.apparat.page.Dummies.line;
import static press.apparat.page.Dummies.lines;
import static press.apparat.page.Dummies.note;
import static press.apparat.page.Dummies.strip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import press.apparat.galley.Galley;
import press.apparat.galley.HungNote;
import press.apparat.galley.Sidenote;
import press.apparat.galley.Strip;
import press.apparat.placed.Placed;
import press.apparat.style.Style;

/** Notes and glosses beside the text: "m~" in the margin, "m.0" where it had to go to the foot. */
class SidenotesTest {
    private static final long TOP = Dummies.TOP.sp();
    private static final long POINT = 1 << 16;
    private static final long SPACE = 2 * POINT;
    private static final long WIDTH = 30 * POINT;
    private static final HungNote.Series MARGIN = new HungNote.Series("m", 1, 0, false);

    private static HungNote side(String id, long height) {
        return side(id, height, Optional.empty());
    }

    private static HungNote side(String id, long height, Optional<Style.Edge> straight) {
        Sidenote side = new Sidenote(List.of(strip(id + "~", height)), 0, 0,
                new Sidenote.Shape(WIDTH, 5 * POINT, SPACE, straight));
        return new HungNote(id, MARGIN, note(id, 1).strips(), Optional.of(side), Optional.empty());
    }

    private static Placed place(Printed printed, int page, String name) {
        return printed.named(page, name).orElseThrow();
    }

    @Test
    void aGlossStandsBesideTheLineOfItsTerm() {
        Printed printed = Printed.of(chapter(List.of(line("a0"), line("a1", side("m", LINE)), line("a2"))));
        assertThat(place(printed, 0, "m~").y()).isEqualTo(place(printed, 0, "a1").y());
        assertThat(printed.codes()).isEmpty();
    }

    /** The outer margin is the right one on rectos, the left one on versos. */
    @Test
    void itStandsInTheOuterMargin() {
        List<Strip> strips = new ArrayList<>(lines("a", 20));
        strips.set(2, line("a2", side("m", LINE)));
        strips.set(12, line("a12", side("n", LINE)));
        Printed printed = Printed.of(chapter(strips));
        long left = Dummies.LEFT.sp();
        long right = 200 * POINT - 20 * POINT;
        assertThat(place(printed, 0, "m~").x()).isEqualTo(right + 5 * POINT);
        assertThat(place(printed, 1, "n~").x()).isEqualTo(left - 5 * POINT - WIDTH);
    }

    /** Lines are a hundred sp long. On a recto the edge away from the fold is the right one, on a verso the left one. */
    @Test
    void itsStraightEdgeIsTheSameOneOfTheSpread() {
        List<Strip> strips = new ArrayList<>(lines("a", 20));
        strips.set(2, line("a2", side("m", LINE, Optional.of(Style.Edge.OUTSIDE))));
        strips.set(4, line("a4", side("n", LINE, Optional.of(Style.Edge.INSIDE))));
        strips.set(12, line("a12", side("o", LINE, Optional.of(Style.Edge.OUTSIDE))));
        strips.set(14, line("a14", side("p", LINE, Optional.of(Style.Edge.INSIDE))));
        Printed printed = Printed.of(chapter(strips));
        assertThat(place(printed, 0, "m~").x() - place(printed, 0, "n~").x()).isEqualTo(WIDTH - 100);
        assertThat(place(printed, 1, "p~").x() - place(printed, 1, "o~").x()).isEqualTo(WIDTH - 100);
    }

    @Test
    void glossesOfOneLineMoveApart() {
        Printed printed = Printed
                .of(chapter(List.of(line("a0"), line("a1"), line("a2", side("m", LINE), side("n", LINE)), line("a3"))));
        long first = place(printed, 0, "m~").y();
        assertThat(place(printed, 0, "n~").y()).isEqualTo(first + LINE + SPACE);
        assertThat(first).isEqualTo(place(printed, 0, "a2").y());
    }

    @Test
    void theLastOneStaysAboveTheFootOfTheText() {
        List<Strip> strips = new ArrayList<>(lines("a", 10));
        strips.set(9, line("a9", side("m", 3 * LINE)));
        assertThat(place(Printed.of(chapter(strips)), 0, "m~").y()).isEqualTo(TOP + 7 * LINE);
    }

    @Test
    void aMarginMayBeFull() {
        long height = (10 * LINE - 3 * SPACE) / 4;
        HungNote[] four = IntStream.range(0, 4).mapToObj(i -> side("m" + i, height)).toArray(HungNote[]::new);
        Printed printed = Printed.of(chapter(List.of(line("a0", four))));
        assertThat(printed.names(0)).contains("m0~", "m3~");
        assertThat(place(printed, 0, "m3~").y() + height).isEqualTo(TOP + 10 * LINE);
        assertThat(printed.codes()).isEmpty();
    }

    @Test
    void whatTheMarginHasNoRoomForStandsAtTheFoot() {
        List<Strip> strips = IntStream.range(0, 6).mapToObj(i -> line("a" + i, side("m" + i, 2 * LINE))).toList();
        Printed printed = Printed.of(chapter(strips));
        assertThat(printed.names(0)).contains("m0~", "m3~", "m4.0", "m5.0").doesNotContain("m4~", "m3.0");
        assertThat(printed.codes()).containsExactly("P003");
    }

    @Test
    void aGlossOnEveryLineIsNeverLost() {
        List<Strip> strips = IntStream.range(0, 60).mapToObj(i -> line("a" + i, side("m" + i, 2 * LINE))).toList();
        Printed printed = Printed.of(chapter(strips));
        List<String> names = printed.names().stream().flatMap(List::stream).toList();
        for (int i = 0; i < 60; i++) {
            assertThat(names).containsAnyOf("m" + i + "~", "m" + i + ".0");
        }
        assertThat(names).doesNotHaveDuplicates().hasSize(120);
    }

    @Provide
    Arbitrary<List<Strip>> glossed() {
        Arbitrary<List<Integer>> heights = Arbitraries.integers().between(0, 3).list().ofMaxSize(2);
        return heights.list().ofMinSize(1).ofMaxSize(40).map(all -> {
            List<Strip> strips = new ArrayList<>();
            for (List<Integer> some : all) {
                String line = "s" + strips.size();
                strips.add(line(line, IntStream.range(0, some.size()).mapToObj(
                        i -> some.get(i) == 0 ? note(line + "n" + i, 1) : side(line + "n" + i, some.get(i) * LINE))
                        .toArray(HungNote[]::new)));
            }
            return strips;
        });
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everyNoteStandsOnceOnThePageOfItsCallAndNoneIsInTheWayOfAnother(@ForAll("glossed") List<Strip> strips) {
        Galley chapter = galley("chapter", press.apparat.book.Section.Matter.BODY, Style.Break.PAGE, strips);
        Printed printed = Printed.of(chapter);
        for (int page = 0; page < printed.names().size(); page++) {
            List<String> names = printed.names(page);
            long end = TOP;
            for (String name : names.stream().filter(one -> one.endsWith("~")).toList()) {
                assertThat(names).contains(name.substring(0, name.indexOf('n')));
                assertThat(place(printed, page, name).y()).isGreaterThanOrEqualTo(end);
                end = place(printed, page, name).y() + LINE + SPACE;
            }
        }
        List<String> all = printed.names().stream().flatMap(List::stream).toList();
        assertThat(all).doesNotHaveDuplicates();
        strips.forEach(strip -> strip.notes()
                .forEach(note -> assertThat(all).containsAnyOf(note.id() + "~", note.id() + ".0")));
    }

    @Test
    void seriesStandInTheOrderOfTheBookWithSpaceBetween() {
        HungNote.Series z = new HungNote.Series("z", 0, 0, false);
        HungNote.Series a = new HungNote.Series("a", 1, 3 * POINT, false);
        HungNote last = new HungNote("p", a, note("p", 1).strips(), Optional.empty(), Optional.empty());
        HungNote first = new HungNote("q", z, note("q", 1).strips(), Optional.empty(), Optional.empty());
        Printed printed = Printed.of(chapter(List.of(line("a0", last, first))));
        assertThat(printed.names(0)).containsExactly("a0", "q.0", "p.0");
        assertThat(place(printed, 0, "p.0").y() - place(printed, 0, "q.0").y()).isEqualTo(NOTE_LINE + 3 * POINT);
    }

    @Test
    void signsAreCountedAnewOnEachPageInTheOrderOfTheirCalls() {
        HungNote.Series signs = new HungNote.Series("s", 0, 0, true);
        List<Strip> strips = IntStream.range(0, 20)
                .mapToObj(i -> line("a" + i,
                        new HungNote("n" + i, signs, note("n" + i, 1).strips(), Optional.empty(), Optional.empty())))
                .toList();
        Printed printed = Printed.of(chapter(strips));
        for (List<String> page : printed.names()) {
            List<String> notes = page.stream().filter(name -> name.startsWith("n")).toList();
            for (int i = 0; i < notes.size(); i++) {
                assertThat(printed.volume().notes()).containsEntry(notes.get(i).replace(".0", ""), i + 1);
            }
        }
    }
}
