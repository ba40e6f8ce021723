package press.apparat.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import press.apparat.book.Section;
import press.apparat.galley.HungNote;
import press.apparat.galley.PageFloat;
import press.apparat.galley.Passage;
import press.apparat.galley.Strip;
import press.apparat.placed.Placed;
import press.apparat.style.Content;
import press.apparat.style.Style;

/** Floats named "f0", "f1" …, each with a line of white between it and the text, among lines named "s0", "s1" … */
class FloatsTest {
    private static final long TOP = Dummies.TOP.sp();
    private static final long DEPTH = 10 * Dummies.LINE;

    private static Passage floating(String name, int lines, Style.Float place, HungNote... notes) {
        return Passage.floating(new PageFloat(List.of(Dummies.strip(name, lines * Dummies.LINE, notes)), Dummies.LINE,
                Dummies.LINE, place, Optional.empty()));
    }

    private static Passage plate(String name, int lines) {
        return Passage.floating(new PageFloat(List.of(Dummies.strip(name, lines * Dummies.LINE)), 0, 0, Style.Float.TOP,
                Optional.of("plates")));
    }

    private static List<Passage> lines(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> Dummies.passage(Dummies.line("s" + i))).toList();
    }

    @SafeVarargs
    private static Printed printed(List<Passage>... parts) {
        List<Passage> all = new ArrayList<>();
        for (List<Passage> part : parts) {
            all.addAll(part);
        }
        return Printed.of(Dummies.galleyOf("chapter", Section.Matter.BODY, Style.Break.PAGE, all));
    }

    private static long y(Printed printed, int page, String name) {
        return printed.named(page, name).orElseThrow().y();
    }

    @Test
    void aFloatStandsAtTheHeadOfTheNextPageIfItsOwnBeginsTheChapter() {
        Printed printed = printed(lines(0, 3), List.of(floating("f0", 4, Style.Float.TOP)), lines(3, 20));
        assertThat(printed.names(0)).contains("s0", "s2");
        boolean foot = printed.names(0).contains("f0");
        assertThat(foot ? y(printed, 0, "f0") : y(printed, 1, "f0"))
                .isEqualTo(foot ? TOP + DEPTH - 4 * Dummies.LINE : TOP);
    }

    @Test
    void onLaterPagesItStandsAtTheHeadAboveTheTextItIsCalledIn() {
        Printed printed = printed(lines(0, 13), List.of(floating("f0", 4, Style.Float.TOP)), lines(13, 20));
        assertThat(printed.names(1)).startsWith("f0").contains("s12", "s13");
        assertThat(y(printed, 1, "f0")).isEqualTo(TOP);
        assertThat(y(printed, 1, printed.names(1).get(1))).isEqualTo(TOP + 5 * Dummies.LINE);
    }

    @Test
    void atTheFootItEndsWithThePageAboveTheNotes() {
        Printed plain = printed(lines(0, 3), List.of(floating("f0", 4, Style.Float.BOTTOM)), lines(3, 12));
        assertThat(y(plain, 0, "f0")).isEqualTo(TOP + 6 * Dummies.LINE);
        Printed noted = printed(lines(0, 3), List.of(floating("f0", 2, Style.Float.BOTTOM, Dummies.note("n", 2))),
                lines(3, 12));
        assertThat(noted.names(0)).contains("f0", "n.0", "n.1");
        assertThat(y(noted, 0, "f0") + 2 * Dummies.LINE).isLessThan(y(noted, 0, "n.0"));
    }

    @Test
    void aPlateHasItsPageToItselfAndTheHeadsThatItAsksFor() {
        Printed printed = Printed.of((name, state) -> Dummies.page(
                name.equals("plates") ? Map.of() : Map.of("top-center", Dummies.head(new Content.Literal("Head")))),
                Dummies.galleyOf("chapter", Section.Matter.BODY, Style.Break.PAGE, List.of(
                        Dummies.passage(Dummies.line("s0")), plate("f0", 10), Dummies.passage(Dummies.line("s1")))));
        assertThat(printed.names()).containsExactly(List.of("s0", "s1", "ARTIFACT:Head"), List.of("f0"));
    }

    @Test
    void thirtyFloatsInARowAllFindTheirPlaces() {
        List<Passage> floats = IntStream.range(0, 30).mapToObj(i -> floating("f" + i, 3, Style.Float.SNAP_BLOCK))
                .toList();
        Printed printed = printed(lines(0, 5), floats, lines(5, 40));
        assertThat(printed.names().stream().flatMap(List::stream).filter(name -> name.startsWith("f")))
                .containsExactlyElementsOf(IntStream.range(0, 30).mapToObj(i -> "f" + i).toList());
        assertThat(printed.codes()).isEmpty();
    }

    @Test
    void whatIsTallerThanThePageStandsAloneAndIsReported() {
        Printed printed = printed(lines(0, 5), List.of(plate("f0", 14)), lines(5, 8));
        assertThat(printed.names()).contains(List.of("f0"));
        assertThat(printed.codes()).containsExactly("P001");
    }

    @Provide
    Arbitrary<List<Passage>> galleys() {
        Arbitrary<Integer> height = Arbitraries.integers().between(1, 8);
        Arbitrary<Style.Float> place = Arbitraries.of(Style.Float.TOP, Style.Float.BOTTOM, Style.Float.SNAP_BLOCK);
        Arbitrary<Integer> kind = Arbitraries.integers().between(0, 11);
        return Combinators.combine(kind, height, place).as(Kind::new).list().ofMinSize(1).ofMaxSize(70)
                .map(FloatsTest::galley);
    }

    private record Kind(int kind, int height, Style.Float place) {
    }

    private static List<Passage> galley(List<Kind> kinds) {
        List<Passage> galley = new ArrayList<>(lines(0, 1));
        int floats = 0;
        for (Kind kind : kinds) {
            if (kind.kind() > 1) {
                galley.addAll(lines(galley.size(), galley.size() + 1));
            } else {
                String name = "f" + floats++;
                galley.add(kind.kind() == 0 ? plate(name, kind.height()) : floating(name, kind.height(), kind.place()));
            }
        }
        return galley;
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void nothingIsLostAndAllIsInOrder(@ForAll("galleys") List<Passage> galley) {
        List<String> placed = printed(galley).names().stream().flatMap(List::stream).toList();
        for (String kind : List.of("s", "f")) {
            assertThat(placed.stream().filter(name -> name.startsWith(kind)))
                    .containsExactlyElementsOf(names(galley, kind));
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void noFloatIsBeforeThePageOfItsPlace(@ForAll("galleys") List<Passage> galley) {
        List<List<String>> pages = printed(galley).names();
        String last = "s0";
        for (Passage passage : galley) {
            if (passage.floated().isPresent()) {
                assertThat(page(pages, name(passage.floated().get().strips().get(0))))
                        .isGreaterThanOrEqualTo(page(pages, last));
            } else {
                last = name(passage.strips().get(0));
            }
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void nothingOverlaps(@ForAll("galleys") List<Passage> galley) {
        Printed printed = printed(galley);
        for (int page = 0; page < printed.names().size(); page++) {
            List<Placed.Rule> ink = new ArrayList<>(printed.rules(page));
            Collections.sort(ink, (a, b) -> Long.compare(a.y(), b.y()));
            for (int i = 1; i < ink.size(); i++) {
                assertThat(ink.get(i).y()).isGreaterThanOrEqualTo(ink.get(i - 1).y() + ink.get(i - 1).height());
            }
            assertThat(ink).allMatch(rule -> rule.y() >= TOP && rule.y() + rule.height() <= TOP + DEPTH + Dummies.LINE);
        }
    }

    private static int page(List<List<String>> pages, String name) {
        return IntStream.range(0, pages.size()).filter(i -> pages.get(i).contains(name)).findFirst().orElseThrow();
    }

    private static String name(Strip strip) {
        return PageAnchors.in(strip.content()).get(0);
    }

    private static List<String> names(List<Passage> galley, String kind) {
        return galley.stream()
                .map(passage -> passage.floated().map(thing -> thing.strips().get(0))
                        .orElseGet(() -> passage.strips().get(0)))
                .map(FloatsTest::name).filter(name -> name.startsWith(kind)).toList();
    }
}
