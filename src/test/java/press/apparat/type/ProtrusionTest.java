package press.apparat.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.apparat.measure.Length;

/** What hangs in the margin, in thousandths of a glyph's width, and by how much in the press's own faces. */
class ProtrusionTest {
    private static final Protrusion ROMAN = Protrusion.of("EB Garamond", 400, false);

    @Test
    void hyphensAndPointsHangMostAndMostLettersNotAtAll() {
        assertThat(ROMAN.right('-', 1000)).isBetween(500L, 700L);
        assertThat(ROMAN.right('.', 1000)).isBetween(600L, 800L);
        assertThat(ROMAN.left('“', 1000)).isBetween(200L, 500L);
        assertThat(ROMAN.left('n', 1000) + ROMAN.right('n', 1000)).isZero();
        assertThat(ROMAN.left('Ж', 1000)).isPositive();
    }

    @Test
    void aFaceHasItsOwnValuesAndAnyOtherTheUsualOnes() {
        Protrusion any = Protrusion.of("Some Face", 400, false);
        assertThat(any.right('-', 1000)).isEqualTo(550);
        assertThat(Protrusion.of("eb garamond", 400, true).right('.', 1000)).isGreaterThan(ROMAN.right('.', 1000));
        assertThat(Protrusion.of("EB Garamond", 600, false).right('-', 1000)).isLessThan(ROMAN.right('-', 1000));
        assertThat(Protrusion.of("EB Garamond", 400, true).right('k', 1000)).isEqualTo(any.right('k', 1000));
    }

    /** TYPOGRAPHY 14: the edge is even within a tenth of an em, but for what hangs. */
    @ParameterizedTest
    @CsvSource({"EB Garamond, 400, false", "EB Garamond, 400, true", "EB Garamond, 600, false", "Jost, 500, false",
            "IBM Plex Mono, 400, false"})
    void nothingElseHangsByMoreThanATenthOfAnEm(String family, int weight, boolean italic) {
        Shaper.Wanted wanted = new Shaper.Wanted(List.of(family), weight, italic, Length.pt(1), List.of(), Length.ZERO);
        Fount fount = Specimen.library().shaper().fount(wanted);
        "AJTVWYCGOQLFPvwyxrfktocesadmnil”’“‘!?:;–—)]/…»«*†".chars().forEach(c -> {
            Shaped glyph = fount.shape(Character.toString(c), "en").get(0);
            long hang = glyph.font().face().protrusion().right((char) c, glyph.width());
            assertThat(new Length(hang).pt()).as(Character.toString(c)).isBetween(0.0, 0.1);
        });
    }
}
