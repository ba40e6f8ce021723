package press.apparat.galley;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import press.apparat.placed.Placed;
import press.apparat.placed.Tag;
import press.apparat.report.Diagnostic;

class ParallelTest {
    private static final String CSS = ".row { column-gap: 20pt } .side p { text-align: left } ";
    /** Two columns with a gutter of 20 pt between them. */
    private static final long COLUMN = 90 * Specimen.POINT;
    private static final long RIGHT = 110 * Specimen.POINT;

    private static Specimen set(List<List<String>> sides, String css) {
        String markdown = IntStream.range(0, sides.size())
                .mapToObj(side -> "::: {.side" + side + "}\n" + String.join("\n\n", sides.get(side)) + "\n:::\n")
                .collect(Collectors.joining("", "# Texts\n\n:::: parallel\n", "::::\n"));
        return Specimen.of(markdown, CSS + css, Folios.UNKNOWN);
    }

    /** Rows of two paragraphs of so many words each; every paragraph begins with a word of its own. */
    @Provide
    Arbitrary<List<List<String>>> sides() {
        Arbitrary<Integer> words = Arbitraries.integers().between(1, 60);
        return words
                .list().ofSize(2).list().ofMinSize(1).ofMaxSize(8).map(
                        rows -> IntStream.range(0, 2)
                                .mapToObj(side -> IntStream.range(0, rows.size())
                                        .mapToObj(row -> paragraph(row, side, rows.get(row).get(side))).toList())
                                .toList());
    }

    private static String paragraph(int row, int side, int words) {
        return IntStream.range(0, words).mapToObj(word -> "r" + row + "s" + side + "w" + word)
                .collect(Collectors.joining(" "));
    }

    @Property(tries = 60)
    void theBlocksOfARowBeginOnOneBaselineOfTheGrid(@ForAll("sides") List<List<String>> sides) {
        Map<Tag, List<Long>> baselines = baselines(set(sides, ""));
        List<Long> firsts = baselines.values().stream().map(lines -> lines.get(0)).toList();
        assertThat(firsts).hasSize(2 * sides.get(0).size());
        for (int row = 0; row < sides.get(0).size(); row++) {
            assertThat(firsts.get(2 * row)).isEqualTo(firsts.get(2 * row + 1));
        }
        assertThat(baselines.values()).allSatisfy(lines -> assertThat(lines)
                .allSatisfy(line -> assertThat((line - firsts.get(0)) % Specimen.LEADING).isZero()));
    }

    @Property(tries = 60)
    void aPageEndsWhereNoSideIsLeftWithALineAlone(@ForAll("sides") List<List<String>> sides) {
        Specimen specimen = set(sides, "");
        for (List<Placed.SetLine> lines : lines(specimen).values()) {
            long top = lines.get(0).y() - Specimen.LEADING;
            for (long end : ends(specimen)) {
                long above = lines.stream().filter(line -> line.y() < end).count();
                boolean within = end > top && above > 0 && above < lines.size();
                assertThat(!within || above >= 2 && lines.size() - above >= 2)
                        .as("%d of %d lines above a page's end", above, lines.size()).isTrue();
            }
        }
    }

    @Property(tries = 60)
    void everyWordIsThereInItsColumn(@ForAll("sides") List<List<String>> sides) {
        Specimen specimen = set(sides, "");
        for (int side = 0; side < 2; side++) {
            String mark = "s" + side;
            long left = side == 0 ? 0 : RIGHT;
            List<Placed.Glyphs> words = specimen.strips().stream().flatMap(Specimen::glyphs)
                    .filter(glyphs -> glyphs.actualText().contains(mark)).toList();
            assertThat(words.stream().map(Placed.Glyphs::actualText)).containsExactlyInAnyOrderElementsOf(
                    sides.get(side).stream().flatMap(text -> List.of(text.split(" ")).stream()).toList());
            assertThat(words).allSatisfy(word -> assertThat(word.x()).isBetween(left, left + COLUMN));
        }
    }

    /** Where pages may end, below the top of the galley. */
    private static List<Long> ends(Specimen specimen) {
        List<Long> ends = new ArrayList<>();
        long y = 0;
        for (Strip strip : specimen.strips()) {
            y += strip.height();
            if (strip.after().demerits() < Strip.Cost.FORBIDDEN.demerits()) {
                ends.add(y);
            }
        }
        return ends;
    }

    private static Map<Tag, List<Long>> baselines(Specimen specimen) {
        Map<Tag, List<Long>> baselines = new LinkedHashMap<>();
        lines(specimen).forEach((tag, lines) -> baselines.put(tag, lines.stream().map(Placed.SetLine::y).toList()));
        return baselines;
    }

    /** The lines of each paragraph, y below the top of the galley; in the order of the paragraphs' first lines. */
    private static Map<Tag, List<Placed.SetLine>> lines(Specimen specimen) {
        Map<Tag, List<Placed.SetLine>> lines = new LinkedHashMap<>();
        long y = 0;
        for (Strip strip : specimen.strips()) {
            long top = y;
            Specimen.all(strip, Placed.SetLine.class).forEach(line -> lines
                    .computeIfAbsent(line.paragraph().tag(), tag -> new ArrayList<>()).add(line.moved(0, top)));
            y += strip.height();
        }
        return lines;
    }

    @Test
    void aTranslationIsReadAfterItsParagraph() {
        Specimen specimen = set(List.of(List.of("One.", "Two."), List.of("Uno.", "Due.")), "");
        Tag parallel = specimen.structure().children().get(specimen.structure().children().size() - 1);
        assertThat(parallel.children()).hasSize(4).allSatisfy(side -> {
            assertThat(side.role()).isEqualTo(Tag.Role.DIVISION);
            assertThat(side.children()).extracting(Tag::role).containsExactly(Tag.Role.PARAGRAPH);
        });
    }

    @Test
    void aSideSaysItsLanguage() {
        Specimen specimen = Specimen.of(":::: parallel\n::: {lang=ru}\nДа.\n:::\n::: {lang=en}\nYes.\n:::\n::::");
        Tag parallel = specimen.structure().children().get(specimen.structure().children().size() - 1);
        assertThat(parallel.children()).extracting(side -> side.attributes().get(Tag.Key.LANG)).containsExactly("ru",
                "en");
    }

    @Test
    void notesAreReadRowByRowWhereverTheyAreCalled() {
        Specimen specimen = set(List.of(List.of("long ".repeat(30) + "end.[^a]", "Then.[^c]"),
                List.of("Begin.[^b]", "After.[^d]\n\n" + "[^a]: A.\n\n[^b]: B.\n\n[^c]: C.\n\n[^d]: D.")), "");
        List<HungNote> called = specimen.strips().stream().flatMap(strip -> strip.notes().stream()).toList();
        assertThat(called).extracting(ParallelTest::words).containsExactly("B.", "A.", "C.", "D.");
        assertThat(called.stream().sorted(java.util.Comparator.comparingInt(HungNote::turn)))
                .extracting(ParallelTest::words).containsExactly("A.", "B.", "C.", "D.");
    }

    @Test
    void headingsStayWithTheTextsBelowThemAndBeginOnOneBaseline() {
        Specimen specimen = set(List.of(List.of("## A", "w ".repeat(200)),
                List.of("## A heading that needs several lines", "w ".repeat(200))), "");
        List<Strip> strips = specimen.strips().stream().dropWhile(strip -> Specimen.text(strip).isEmpty()).toList();
        assertThat(Specimen.text(strips.get(0))).startsWith("A").contains("heading");
        int heading = (int) strips.stream().takeWhile(strip -> !Specimen.text(strip).startsWith("w")).count();
        assertThat(strips.subList(0, heading + 2))
                .allSatisfy(strip -> assertThat(strip.after()).isEqualTo(Strip.Cost.FORBIDDEN));
    }

    /** Rows of a table and its caption are no lines of the text, wherever they stand. */
    @Test
    void onlyLinesOfTheTextsAreCounted() {
        String table = "| Cell |\n|---|\n| Row |\n\n: Caption";
        Specimen text = Specimen.of("# Texts\n\n:::: {.parallel numbers=1}\n::: {.a}\nOne\n\n" + table
                + "\n\nThree\n:::\n::: {.b}\nUno\n\n" + table + "\n\nTres\n:::\n::::\n", CSS, Folios.UNKNOWN);
        assertThat(text.strips().stream().filter(strip -> strip.numbers().isPresent()).map(Specimen::text))
                .containsExactly("One Uno", "Three Tres");
        assertThat(text.lines()).anyMatch(line -> line.contains("Row"));
    }

    @Test
    void whatASideLacksIsWhite() {
        Specimen specimen = set(
                List.of(List.of("One.", "::: {.blank}\n:::", "Three."), List.of("Uno.", "Due.", "Tre.")), "");
        assertThat(specimen.diagnostics().all()).isEmpty();
        assertThat(specimen.lines()).hasSize(3);
        assertThat(Specimen.left(specimen.line("Due"))).isEqualTo(RIGHT);
    }

    @Test
    void aSideMayHaveAWidthOfItsOwnAndTheOthersShareTheRest() {
        Specimen specimen = set(List.of(List.of("One."), List.of("Uno."), List.of("Un.")), ".side2 { width: 40pt }");
        assertThat(Specimen.x(specimen.line("One."), "Uno.")).isEqualTo(80 * Specimen.POINT);
        assertThat(Specimen.x(specimen.line("One."), "Un.")).isEqualTo(160 * Specimen.POINT);
    }

    @Test
    void theRuleBetweenSidesIsAsHighAsAllRows() {
        Specimen specimen = set(List.of(List.of("One.", "Two."), List.of("Uno.", "Due.")),
                ".row { margin-top: 12pt } .side + .side { border-left: 1pt solid }");
        List<Placed.Rule> rules = specimen.strips().stream().flatMap(strip -> Specimen.all(strip, Placed.Rule.class))
                .toList();
        assertThat(rules).allSatisfy(rule -> assertThat(rule.x()).isEqualTo(RIGHT));
        assertThat(rules.stream().mapToLong(Placed.Rule::height).sum()).isEqualTo(3 * Specimen.LEADING);
    }

    @Test
    void aBlockWithoutACounterpartIsReported() {
        Specimen specimen = set(List.of(List.of("One.", "Two."), List.of("Uno.")), "");
        assertThat(specimen.diagnostics().all()).extracting(Diagnostic::code).containsExactly("M044");
    }

    /** What a note says, without its mark. */
    private static String words(HungNote note) {
        return Specimen.text(note.strips().get(0)).substring(1);
    }
}
