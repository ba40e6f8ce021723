package press.apparat.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.apparat.page.Volume;
import press.apparat.placed.Placed;
import press.apparat.type.Shaped;

/** Every item: a page that keeps it and a page that does not. */
class InspectionTest {
    private static final String WORDS = "Some plain words that fill the lines of a page one after the other and say "
            + "nothing that anybody would want to read twice. ";
    private static final String PROSE = WORDS.repeat(12);
    private static final String NARROW = "p { margin-right: 130pt; hyphens: none }";
    private static final String WIDE = "@page { size: 1600pt 160pt }";
    private static final String HYPHENS = "in\u00ADter\u00ADna\u00ADtio\u00ADnal\u00ADi\u00ADsa\u00ADtion ".repeat(60);
    private static final String GAPS = "p + p { margin-top: 5pt }";
    private static final String CAPITALS = ".acronym { font-variant-caps: normal }";
    private static final String SMALL = "@page { size: 240pt 100pt }";

    /**
     * An item, and two pages of it.
     *
     * @param good keeps it, {@code bad} does not
     */
    private record Case(int item, Pages good, Pages bad) {
        @Override
        public String toString() {
            Item it = Item.values()[item - 1];
            return it.number() + " " + it.title();
        }
    }

    /** A chapter in a style, and what is done to its pages. */
    private record Pages(String css, String markdown, UnaryOperator<Volume> change) {
        List<Tally.Place> failing(int item) {
            Volume volume = change.apply(Specimen.of(css, markdown));
            return Inspection.of(volume).tallies().get(item - 1).failing();
        }
    }

    private static Pages pages(String css, String markdown) {
        return new Pages(css, markdown, volume -> volume);
    }

    private static Pages pages(String markdown) {
        return pages("", markdown);
    }

    private static Pages changed(UnaryOperator<Placed> change) {
        return new Pages("", PROSE, volume -> Specimen.with(volume, change));
    }

    static Stream<Case> cases() {
        return Stream.of(lines(), hyphens(), edges(), breaks(), notes(), characters(), margins())
                .flatMap(cases -> cases);
    }

    private static Stream<Case> lines() {
        return Stream.of(new Case(1, pages("@page { size: 300pt 160pt }", PROSE), pages(NARROW, PROSE)),
                new Case(2, pages(WIDE, PROSE.repeat(4)), pages(NARROW, PROSE)),
                new Case(3, pages(WIDE, PROSE.repeat(4)), pages(NARROW, PROSE)),
                new Case(4, pages(WIDE, PROSE.repeat(4)), changed(InspectionTest::apart)),
                new Case(5, pages(WIDE, PROSE.repeat(4)), pages(NARROW, PROSE)),
                new Case(6, pages(WIDE, PROSE.repeat(4)), changed(InspectionTest::apart)),
                new Case(13, pages(PROSE), pages("aaaaa ".repeat(200))));
    }

    private static Stream<Case> hyphens() {
        return Stream.of(new Case(7, pages("p { hyphens: none }", PROSE), pages("half-\\\n".repeat(5) + "end.")),
                new Case(8, pages("p { margin-right: 115pt }", HYPHENS),
                        pages("p { margin-right: 115pt }", "considerabl\u00ADy ".repeat(60))),
                new Case(9, pages("p { hyphens: none }", PROSE), changed(InspectionTest::hyphenated)),
                new Case(10, pages("p { hyphens: none }", PROSE), pages("p { margin-right: 115pt }", HYPHENS)));
    }

    private static Stream<Case> edges() {
        return Stream.of(new Case(11, pages(PROSE), pages(WORDS + "\\\na.\n\n" + WORDS)),
                new Case(12, pages(PROSE), pages("the ".repeat(200))),
                new Case(14, pages("p { hyphens: none }", PROSE.replace(".", "")), changed(InspectionTest::wider)),
                new Case(15, pages(PROSE), changed(InspectionTest::tracked)));
    }

    /** The edge is further on than the line goes. */
    private static Placed wider(Placed placed) {
        return placed instanceof Placed.SetLine line
                ? new Placed.SetLine(line.paragraph(), line.index(), line.fit(), line.x(), line.y(),
                        line.width() + 2 * line.paragraph().em())
                : placed;
    }

    /** Every word twice as far from the page's edge. */
    private static Placed apart(Placed placed) {
        return placed instanceof Placed.Glyphs glyphs ? glyphs.moved(glyphs.x(), 0) : placed;
    }

    private static Placed tracked(Placed placed) {
        return placed instanceof Placed.SetLine line ? line.with(0.02, 0) : placed;
    }

    private static Placed missing(Placed placed) {
        if (placed instanceof Placed.Glyphs glyphs) {
            Shaped run = glyphs.run();
            Shaped none = new Shaped(run.font(), run.text(), new int[run.size()], run.clusters(), run.advances(),
                    run.dx(), run.dy(), run.width());
            return new Placed.Glyphs(none, glyphs.x(), glyphs.y(), glyphs.colour(), glyphs.actualText(), glyphs.tag());
        }
        return placed;
    }

    /** As if every word went on in the next line. */
    private static Placed hyphenated(Placed placed) {
        return placed instanceof Placed.Glyphs glyphs ? glyphs.standingFor(glyphs.actualText() + "\u00ad") : placed;
    }

    private static Placed dotted(Placed placed) {
        return placed instanceof Placed.Glyphs glyphs && glyphs.actualText().equals("lines")
                ? glyphs.standingFor("...")
                : placed;
    }

    private static Stream<Case> breaks() {
        String pairs = (WORDS.substring(0, 60) + "\n\n").repeat(20);
        String short1 = "One line.\n\n";
        return Stream.of(new Case(16, pages(pairs), new Pages("", WORDS, Specimen::parted)),
                new Case(17, pages(short1.repeat(45)), pages(GAPS, PROSE.repeat(2) + "\n\n" + pairs)),
                new Case(18, pages(PROSE), pages(GAPS, pairs)),
                new Case(19, pages(PROSE), pages("@page :left { margin-top: 25pt; margin-bottom: 15pt }", PROSE)),
                new Case(20, pages(short1.repeat(3) + "## Heading\n\n" + PROSE),
                        pages("@page { size: 240pt 64pt }", "## Heading\n\n" + PROSE)),
                new Case(21, pages(short1.repeat(15)), pages(SMALL, short1.repeat(7))),
                new Case(22, pages("::: verse\nOne line\nAnd another\n:::"),
                        new Pages("", "::: verse\nOne line\nAnd another\n:::", Specimen::parted)),
                new Case(23, pages(PROSE),
                        pages("p { break-inside: avoid }", "One.\\\nTwo.\\\nThree.\\\nFour.\n\n".repeat(12))));
    }

    private static Stream<Case> notes() {
        String note = "Text.^[" + WORDS + "] ";
        String many = IntStream.range(0, 12).mapToObj(i -> "a.^[" + WORDS + "]").collect(Collectors.joining(" "));
        return Stream.of(new Case(24, pages(note + PROSE), pages(SMALL, many)),
                new Case(25, pages(PROSE.substring(0, 400) + note.repeat(4) + PROSE),
                        pages("@page { size: 240pt 56pt }", note + PROSE)),
                new Case(26, pages(note + PROSE), pages("Text.^[" + PROSE.substring(0, 500) + "] " + PROSE)),
                new Case(27, pages("Text.^[A note.] More."), pages("Text ^[A note.]. More.")),
                new Case(28, pages(note + PROSE), pages("aside.footnote { font-size: 10pt }", note + PROSE)));
    }

    private static Stream<Case> characters() {
        return Stream.of(new Case(30, pages("A word\u2026 and more."), changed(InspectionTest::dotted)),
                new Case(31, pages("From 1956\u201357\u2014a year: https://a.org/frus1955-57v24/1955-57."),
                        pages("A pause\u2014 and more.")),
                new Case(32, pages("\u201cA word,\u201d he said."), pages("\u201cA word, he said.")),
                new Case(33, pages("Dr Who came."), pages("Then came Dr\\\nWho.")),
                new Case(34, pages("The KGB met."), pages(CAPITALS, "The KGB met.")),
                new Case(35, pages("In 1957."), pages("p { font-variant-numeric: lining-nums }", "In 1957.")),
                new Case(36, pages("Plain words."), changed(InspectionTest::missing)));
    }

    private static Stream<Case> margins() {
        String head = "section > h1 { string-set: chapter content(); display: block; font-size: 10pt; line-height: 12pt } "
                + "@page { @top-center { content: string(chapter) } } @page :first { @top-center { content: none } }";
        return Stream.of(new Case(37, pages(head, PROSE), pages("@page { @top-center { content: \"Else\" } }", PROSE)),
                new Case(38, pages(PROSE), pages("@page { @bottom-center { content: \"7\" } }", PROSE)),
                new Case(40, pages(PROSE), pages("p { color: #999999 }", PROSE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isKept(Case it) {
        assertThat(it.good().failing(it.item())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isMissed(Case it) {
        assertThat(it.bad().failing(it.item())).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"* ITEM", "1. ITEM", "ITEM"})
    void aMarkOrAnInitialBesideALineIsNotItsEdge(String item) {
        Pages pages = pages(
                "p::first-letter { initial-letter: 2 } li { margin-left: 20pt } ul, ol { margin: 0; padding: 0 }",
                item.replace("ITEM", WORDS.repeat(3)));
        assertThat(pages.failing(14)).isEmpty();
    }

    /** Its spaces are as wide as they should be beside letters that stand apart, and only they. */
    @Test
    void lettersThatStandApartHaveWiderSpaces() {
        String css = "p { hyphens: none } strong { font-weight: 400; letter-spacing: 0.1em }";
        String line = "Some **plain words that fill the lines** ";
        Inspection.of(Specimen.of(css, line.repeat(10))).tallies().get(6 - 1).figures().get("all")
                .forEach((name, ratio) -> assertThat(name.equals("most") ? ratio : 1).as(name).isLessThan(1.35));
    }

    private static String marked(String entry) {
        return "[word]{index=\"" + entry + "\"} ";
    }

    /** A heading that stands over four pages, and as many letters as begin everywhere on a page. */
    @Test
    void anIndexHasNoFaultOfBreaking() {
        String subentries = IntStream.range(0, 40).mapToObj(i -> marked("Bees!in " + i)).collect(Collectors.joining());
        String letters = "DEFGHIJKLMNOPQRSTUVWXYZ"
                .chars().mapToObj(letter -> IntStream.range(0, letter % 7 + 1)
                        .mapToObj(i -> marked((char) letter + "a" + i)).collect(Collectors.joining()))
                .collect(Collectors.joining());
        String css = ".index-body p { text-align: left; break-inside: avoid } .index-body ul { margin: 0; padding: 0 } "
                + ".index-group { margin-bottom: 12pt } ";
        Volume volume = Specimen.indexed(css, subentries + letters);
        List<Tally> tallies = Inspection.of(volume).tallies();
        assertThat(volume.pages()).hasSizeGreaterThan(18);
        assertThat(tallies.get(16 - 1).failing()).isEmpty();
        assertThat(tallies.get(20 - 1).failing()).isEmpty();
    }

    /** Those that pages cannot tell say so. */
    @Test
    void everyItemHasItsCaseOrSaysWhyNot() {
        List<Integer> elsewhere = Inspection.of(Specimen.of("", "Text.")).tallies().stream()
                .filter(tally -> tally.elsewhere().isPresent()).map(tally -> tally.item().number()).toList();
        assertThat(Stream.concat(cases().map(Case::item), elsewhere.stream()))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 40).boxed().toList());
    }

    @Test
    void aLineNamesTheItemAndItsPlaces() {
        Proof proof = Inspection.of(Specimen.of(CAPITALS, "The KGB met.\n\nThe KGB met again."));
        assertThat(proof.lines()).contains("proof: 34 acronyms: 2 (page 1, 1.md:3, \"KGB\"; page 1, 1.md:5, \"KGB\")");
    }
}
