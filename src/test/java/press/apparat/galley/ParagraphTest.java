package press.apparat.galley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.apparat.placed.Placed;

class ParagraphTest {
    private static final String TEXT = "The Presidium met on the eighteenth of June, and the representatives of the "
            + "provincial administrations, who had been neither invited nor informed, waited in the adjoining "
            + "rooms until the uncharacteristically disorganised proceedings were interrupted.";

    private static final Specimen JUSTIFIED = Specimen.of(TEXT);

    private static final Strip LAST = JUSTIFIED.strips().get(JUSTIFIED.strips().size() - 1);

    private static List<Strip> full(Specimen specimen) {
        return specimen.strips().stream().filter(strip -> !Specimen.text(strip).isEmpty() && strip != LAST).toList();
    }

    @Test
    void aJustifiedLineFillsItsMeasureToAThousandthOfAPoint() {
        assertThat(full(JUSTIFIED)).hasSizeGreaterThan(3).allSatisfy(
                line -> assertThat(Specimen.right(line)).isCloseTo(Specimen.MEASURE + hang(last(line)), within(64L)));
    }

    private static Placed.Glyphs last(Strip line) {
        List<Placed.Glyphs> glyphs = Specimen.glyphs(line).filter(g -> !g.actualText().equals(" ")).toList();
        return glyphs.get(glyphs.size() - 1);
    }

    private static long hang(Placed.Glyphs glyphs) {
        String text = glyphs.run().text();
        return glyphs.run().font().face().protrusion().right(text.charAt(text.length() - 1),
                glyphs.run().advanceAt(text.length() - 1));
    }

    @Test
    void pointsAndHyphensHangInTheMarginAndAnIndentIsStraight() {
        Specimen quoted = Specimen.of("“The " + TEXT, "p { text-indent: 0 }", Folios.UNKNOWN);
        Specimen indented = Specimen.of("Before.\n\n“The " + TEXT, "p { text-indent: 10pt }", Folios.UNKNOWN);
        assertThat(Specimen.left(quoted.line("“The"))).isBetween(-3 * Specimen.POINT, -Specimen.POINT);
        assertThat(Specimen.left(indented.line("“The"))).isEqualTo(10 * Specimen.POINT);
    }

    @Test
    void theLinesOfAParagraphGiveAlikeAndItsLastLineAsTheMean() {
        List<Double> expansion = JUSTIFIED.strips().stream().map(line -> last(line).run().font().expanded()).toList();
        for (int i = 1; i < expansion.size(); i++) {
            assertThat(expansion.get(i)).isBetween(0.98, 1.02).isCloseTo(expansion.get(i - 1), within(0.03));
        }
        double mean = expansion.stream().limit(expansion.size() - 1L).mapToDouble(e -> e).average().orElseThrow();
        assertThat(expansion.get(expansion.size() - 1)).isCloseTo(mean, within(0.0002));
    }

    @Test
    void itsLettersGiveALittleAndItsSpacesTheRest() {
        assertThat(full(JUSTIFIED)).allSatisfy(line -> assertThat(Specimen.glyphs(line))
                .allSatisfy(glyphs -> assertThat(Math.abs(glyphs.run().font().tracking().pt())).isLessThan(0.15)));
        assertThat(full(JUSTIFIED)).anySatisfy(line -> assertThat(Specimen.glyphs(line))
                .anySatisfy(glyphs -> assertThat(glyphs.run().font().tracking().isZero()).isFalse()));
    }

    @Test
    void aRaggedLineKeepsItsOwnSpaces() {
        Specimen ragged = Specimen.of(TEXT, "p { text-align: left; hyphens: manual }", Folios.UNKNOWN);
        assertThat(ragged.strips()).allSatisfy(line -> assertThat(Specimen.glyphs(line))
                .allSatisfy(glyphs -> assertThat(glyphs.run().font().tracking().isZero()).isTrue()));
        assertThat(String.join(" ", ragged.lines())).isEqualTo(TEXT);
    }

    /** Where the measure allows it: 200 pt does, 70 pt do not. */
    @Test
    void aRaggedParagraphIsNotHyphenatedAndItsRagIsSoft() {
        Specimen ragged = Specimen.of(TEXT, "p { text-align: left; hyphens: auto }", Folios.UNKNOWN);
        Specimen narrow = Specimen.of(TEXT, "p { text-align: left; hyphens: auto; margin-right: 130pt }",
                Folios.UNKNOWN);
        assertThat(ragged.lines()).noneMatch(line -> line.endsWith("\u00ad"));
        List<Strip> lines = ragged.strips();
        assertThat(lines.subList(0, lines.size() - 1))
                .allSatisfy(line -> assertThat(Specimen.right(line)).isGreaterThan(150 * Specimen.POINT));
        assertThat(narrow.lines()).anyMatch(line -> line.endsWith("\u00ad"));
    }

    @Test
    void neverAreThreeLinesRunningHyphenated() {
        String text = "uncharacteristically disorganised administrations ".repeat(12);
        for (int margin = 0; margin < 100; margin += 10) {
            List<String> lines = Specimen.of(text, "p { margin-right: " + margin + "pt }", Folios.UNKNOWN).lines();
            assertThat(IntStream.range(2, lines.size())
                    .filter(i -> lines.subList(i - 2, i + 1).stream().allMatch(line -> line.endsWith("\u00ad"))))
                    .isEmpty();
        }
    }

    private static long strained(Passage.Version version) {
        return version.strips().stream().flatMap(strip -> strip.content().stream())
                .filter(placed -> placed instanceof Placed.SetLine line && Math.abs(line.fit().ratio()) > 0.7).count();
    }

    /** Of such ways to set a paragraph there are many; no page is worth them (TYPOGRAPHY 3). */
    @Test
    void noVersionForAPageHasSeveralMoreStrainedLinesThanTheBest() {
        List<Passage> passages = IntStream.range(0, 60).boxed()
                .flatMap(margin -> Specimen
                        .of((TEXT + " ").repeat(2), "p { margin-right: " + margin + "pt }", Folios.UNKNOWN).passages()
                        .stream())
                .toList();
        assertThat(passages.stream().flatMap(passage -> passage.versions().stream().skip(1)).map(v -> strained(v)))
                .hasSizeGreaterThan(10);
        assertThat(passages).allSatisfy(passage -> assertThat(passage.versions()).allSatisfy(
                version -> assertThat(strained(version)).isLessThanOrEqualTo(1 + strained(passage.versions().get(0)))));
    }

    @Test
    void aHyphenAtALinesEndIsReadAsASoftHyphenAndDrawnAsAHyphen() {
        Specimen narrow = Specimen.of(TEXT, "p { margin-right: 120pt }", Folios.UNKNOWN);
        Placed.Glyphs hyphen = narrow.strips().stream().flatMap(Specimen::glyphs)
                .filter(glyphs -> glyphs.actualText().equals("\u00ad")).findFirst().orElseThrow();
        assertThat(hyphen.run().text()).isEqualTo("-");
        assertThat(narrow.lines().stream().map(line -> line.endsWith("\u00ad") ? line : line + " ")
                .collect(Collectors.joining()).replace("\u00ad", "").strip()).isEqualTo(TEXT);
    }

    @Test
    void theLastLineIsNotShorterThanAnIndent() {
        Specimen specimen = Specimen.of(
                "Many are the words that a line may hold if only they are so few, " + "and it is they that make it so.",
                "p { margin-right: 63.5pt; hyphens: manual }", Folios.UNKNOWN);
        List<String> lines = specimen.lines();
        assertThat(Specimen.right(specimen.strips().get(specimen.strips().size() - 1)))
                .isGreaterThan(20 * Specimen.POINT);
        assertThat(String.join(" ", lines)).endsWith("make it so.");
    }

    /** A hundred and fifty per cent at most, and two thirds at least; a line that is short then is told of. */
    @ParameterizedTest
    @ValueSource(ints = {20, 80, 120, 140, 150})
    void noWordSpaceIsGappyHoweverNarrowTheMeasure(int margin) {
        Specimen narrow = Specimen.of(TEXT, "p { margin-right: " + margin + "pt }", Folios.UNKNOWN);
        List<Strip> lines = narrow.strips();
        assertThat(lines).allSatisfy(line -> assertThat(spaces(line)).allMatch(space -> space > 0.66 && space < 1.51));
        boolean isShort = lines.subList(0, lines.size() - 1).stream()
                .anyMatch(line -> Specimen.right(line) < (199 - margin) * Specimen.POINT);
        assertThat(narrow.diagnostics().all().stream().anyMatch(d -> d.code().equals("G005"))).isEqualTo(isShort);
    }

    /** Of the font's own. */
    private static List<Double> spaces(Strip line) {
        List<Placed.Glyphs> glyphs = Specimen.glyphs(line).toList();
        return IntStream.range(0, glyphs.size() - 1).filter(i -> glyphs.get(i).actualText().equals(" "))
                .mapToObj(i -> (double) (glyphs.get(i + 1).x() - glyphs.get(i).x())
                        / glyphs.get(i).run().font().sp(glyphs.get(i).run().advances()[0]))
                .toList();
    }

    @Test
    void aWordWiderThanTheMeasureIsBrokenAndEverythingOfItIsRead() {
        String word = "Donaudampfschiff".repeat(8);
        Specimen specimen = Specimen.of(word);
        assertThat(String.join("", specimen.lines()).replace("\u00ad", "")).isEqualTo(word);
        assertThat(specimen.strips()).allSatisfy(
                line -> assertThat(Specimen.right(line)).isLessThanOrEqualTo(Specimen.MEASURE + Specimen.POINT / 50));
    }

    @Test
    void codeKeepsItsIndentsAndItsEmptyLines() {
        Specimen code = Specimen.of("```\nif (x) {\n    return  y;\n\n}\n```", "pre { margin: 0 }", Folios.UNKNOWN);
        assertThat(code.strips().stream().map(Specimen::text).map(text -> text.replace('\u00a0', ' '))
                .filter(text -> !text.isBlank())).containsExactly("if (x) {", "    return  y;", "}");
        assertThat(Specimen.x(code.line("\u00a0"), "return")).isGreaterThan(5 * Specimen.POINT);
    }

    @Test
    void aPageMayEndAfterTwoLinesOfAParagraphAndBeforeTwo() {
        List<Strip> all = Specimen.of("One.\n\nTwo.\n\nThree.\n\n" + TEXT).strips();
        List<Strip> lines = all.subList(3, all.size());
        int last = lines.size() - 1;
        assertThat(lines.get(0).after()).isEqualTo(Strip.Cost.FORBIDDEN);
        assertThat(lines.get(last - 1).after()).isEqualTo(Strip.Cost.FORBIDDEN);
        assertThat(lines.subList(1, last - 1))
                .allSatisfy(line -> assertThat(line.after().demerits()).isLessThan(Strip.Cost.FORBIDDEN.demerits()));
    }

    @Test
    void threeLinesStandUnderAHeadingWhateverTheyAre() {
        Specimen specimen = Specimen.of("## A heading\n\nOne line.\n\n- an item\n- another\n- a third");
        assertThat(specimen.line("A heading").after()).isEqualTo(Strip.Cost.FORBIDDEN);
        assertThat(specimen.line("One line.").after()).isEqualTo(Strip.Cost.FORBIDDEN);
        assertThat(specimen.line("•an item").after()).isEqualTo(Strip.Cost.FORBIDDEN);
        assertThat(specimen.line("•another").after()).isEqualTo(Strip.Cost.FREE);
    }

    @Test
    void oneLinkOnOneLineIsOneRectangle() {
        Specimen specimen = Specimen.of("See [some words of a link](https://example.org) here.");
        List<Placed.Link> links = Specimen.all(specimen.line("See"), Placed.Link.class).toList();
        assertThat(links).hasSize(1);
        assertThat(links.get(0).target()).isEqualTo("https://example.org");
        assertThat(links.get(0).x()).isCloseTo(Specimen.x(specimen.line("See"), "some"), within(2L));
        assertThat(links.get(0).x() + links.get(0).width())
                .isCloseTo(Specimen.x(specimen.line("See"), "link") + width(specimen.line("See"), "link"), within(2L));
    }

    @Test
    void aFixedSpaceAfterAWordSpaceKeepsItsWidth() {
        long plain = gap(Specimen.of("A [word]{.apart} more."));
        long apart = gap(
                Specimen.of("A [word]{.apart} more.", ".apart::before { content: \"\\2003\" }", Folios.UNKNOWN));
        assertThat(apart - plain).isCloseTo(10 * Specimen.POINT, within(64L));
    }

    private static long gap(Specimen specimen) {
        return Specimen.x(specimen.line("A"), "word") - Specimen.x(specimen.line("A"), "A");
    }

    private static long width(Strip line, String word) {
        return Specimen.glyphs(line).filter(glyphs -> glyphs.actualText().equals(word)).findFirst().orElseThrow().run()
                .width();
    }
}
