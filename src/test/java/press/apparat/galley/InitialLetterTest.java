package press.apparat.galley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;
import press.apparat.placed.Placed;
import press.apparat.type.Font;

class InitialLetterTest {
    private static final String THREE = "p::first-letter { initial-letter: 3; margin-right: 2pt } ";
    private static final String TEXT = "The Presidium met in the Kremlin, and its meeting, which had been called to settle "
            + "how an anniversary was to be kept, settled who was to lead the party; four days went by before it "
            + "was over, and of what was said on them there are only short minutes.";

    private static Specimen set(String markdown, String css) {
        return Specimen.of(markdown, css, Folios.UNKNOWN);
    }

    private static Placed.Glyphs initial(Strip line) {
        return Specimen.all(line, Placed.Glyphs.class).filter(glyphs -> glyphs.run().text().equals("T")).findFirst()
                .orElseThrow();
    }

    private static long capHeight(Font font) {
        return font.sp(font.face().capHeight());
    }

    @Test
    void itReachesFromTheTopOfTheFirstLinesCapitalsToTheBaselineOfTheThird() {
        Strip first = set(TEXT, THREE).line("The");
        Placed.Glyphs letter = initial(first);
        long baseline = Specimen.glyphs(first).reduce((a, b) -> b).orElseThrow().y();
        assertThat(letter.y()).isEqualTo(baseline + 2 * Specimen.LEADING);
        Font text = Specimen.glyphs(first).reduce((a, b) -> b).orElseThrow().run().font();
        long top = letter.y() - capHeight(letter.run().font());
        assertThat(top).isCloseTo(baseline - capHeight(text), within(Specimen.POINT / 50));
    }

    @Test
    void threeLinesMakeRoomForItAndStayTogether() {
        Specimen text = set(TEXT, THREE);
        List<Strip> lines = text.strips().stream().filter(strip -> !Specimen.text(strip).isEmpty()).toList();
        assertThat(Specimen.left(lines.get(1))).isEqualTo(Specimen.left(lines.get(2)))
                .isGreaterThan(20 * Specimen.POINT);
        assertThat(Specimen.left(lines.get(3))).isZero();
        assertThat(lines.get(0).after()).isEqualTo(Strip.Cost.FORBIDDEN);
        assertThat(lines.get(1).after()).isEqualTo(Strip.Cost.FORBIDDEN);
        assertThat(lines.subList(1, lines.size() - 1)).allSatisfy(
                line -> assertThat(Specimen.right(line)).isCloseTo(Specimen.MEASURE, within(Specimen.POINT / 4)));
    }

    @Test
    void itsInkBeginsAtTheEdgeAndQuotationMarksHangOutside() {
        Placed.Glyphs letter = initial(set(TEXT, THREE).line("The"));
        long bearing = letter.run().font().sp(letter.run().font().face().leftBearing(letter.run().glyphs()[0]));
        assertThat(letter.x() + bearing).isZero();
        Strip quoted = set('"' + TEXT + '"', THREE).line("“The");
        assertThat(Specimen.glyphs(quoted).findFirst().orElseThrow().run().text()).isEqualTo("“");
        assertThat(Specimen.glyphs(quoted).findFirst().orElseThrow().x()).isNegative();
        assertThat(initial(quoted).x()).isEqualTo(letter.x());
    }

    @Test
    void itIsReadAsOneWordWithWhatFollows() {
        assertThat(set(TEXT, THREE).lines().get(0)).startsWith("The Presidium");
        assertThat(set("A thing was said.", THREE).lines()).containsExactly("A thing was said.");
        assertThat(set("I.", THREE).lines()).containsExactly("I.");
    }

    @Test
    void aShortParagraphIsAsHighAsItsInitial() {
        Specimen text = set("It was.\n\nIt is.",
                "p:first-child::first-letter { initial-letter: 3 } h1 + p::first-letter" + " { initial-letter: 3 }");
        long above = text.strips().stream().takeWhile(strip -> !Specimen.text(strip).startsWith("It is"))
                .mapToLong(Strip::height).sum();
        assertThat(above).isEqualTo(3 * Specimen.LEADING);
    }

    @Test
    void aRaisedInitialMakesRoomAboveTheLine() {
        Specimen text = set(TEXT, "p::first-letter { initial-letter: 2.5 raise }");
        assertThat(text.strips().get(0).height()).isEqualTo(Specimen.LEADING * 3 / 2);
        Strip first = text.line("The");
        assertThat(initial(first).y()).isEqualTo(Specimen.glyphs(first).reduce((a, b) -> b).orElseThrow().y());
    }

    @Test
    void whatBeginsWithNoLetterHasNoInitial() {
        assertThat(set("— so he said.", THREE).lines()).containsExactly("— so he said.");
        assertThat(set("![a dot](x.png) and a word", "p::first-letter { initial-letter: 3 }").lines()).isNotEmpty();
    }

    @Test
    void theFirstLineAndNothingElseIsInSmallCapitals() {
        for (String css : List.of("", THREE)) {
            for (int words = 8; words < 40; words++) {
                String start = String.join(" ", List.of(TEXT.split(" ")).subList(0, words));
                Specimen text = set(start, css + "p::first-line { font-variant-caps: small-caps }");
                List<Strip> lines = text.strips().stream().filter(strip -> !Specimen.text(strip).isEmpty()).toList();
                for (int i = 0; i < lines.size(); i++) {
                    boolean first = i == 0;
                    assertThat(Specimen.glyphs(lines.get(i)).filter(glyphs -> !glyphs.run().text().equals("T"))
                            .filter(glyphs -> !glyphs.run().text().isBlank()))
                            .allSatisfy(glyphs -> assertThat(glyphs.run().font().features().contains("smcp"))
                                    .isEqualTo(first));
                }
            }
        }
    }
}
