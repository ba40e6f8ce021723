package press.apparat.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.apparat.measure.Length;
import press.apparat.type.FontLibrary.Entry;
import press.apparat.type.Shaper.Wanted;

class FontLibraryTest {
    private static Wanted wanted(String family, int weight, boolean italic) {
        return new Wanted(List.of(family), weight, italic, Length.pt(10), List.of(), Length.ZERO);
    }

    /** The examples are those of CSS Fonts 4, clause 5.2, step 4. */
    @ParameterizedTest
    @CsvSource({"400, 300 400 500 600, 400", "400, 300 500 600, 500", "400, 300 600, 300", "400, 600 900, 600",
            "450, 400 500, 500", "500, 400 600, 400", "300, 100 400, 100", "300, 400 700, 400", "700, 600 900, 900",
            "600, 400 500, 500", "1000, 400 700, 700"})
    void theNearestWeightIsFoundAsInCss(int asked, String offered, int found) {
        List<Entry> entries = new ArrayList<>();
        for (String weight : offered.split(" ")) {
            entries.add(Specimen.entry("F", Integer.parseInt(weight), false, "Jost_500Medium"));
        }
        assertThat(new FontLibrary(entries).shaper().font(wanted("F", asked, false)).face().weight()).isEqualTo(found);
    }

    @Test
    void postureGoesBeforeWeight() {
        Typeface face = Specimen.library().shaper().font(wanted("eb garamond", 600, true)).face();
        assertThat(face.italic()).isTrue();
        assertThat(face.weight()).isEqualTo(400);
    }

    @Test
    void anUnknownFamilyGivesTheFirstOneRegistered() {
        assertThat(Specimen.library().shaper().font(wanted("Comic Sans", 400, false)).face().family())
                .isEqualTo("EB Garamond");
    }

    @Test
    void aFileIsReadWhenItsFaceIsUsedAndOnce() {
        List<String> read = new ArrayList<>();
        FontLibrary library = new FontLibrary(List.of(counted("A", read), counted("B", read)));

        library.shaper().shape("some", wanted("B", 400, false), "en");
        library.shaper().shape("words", wanted("B", 700, false), "en");

        assertThat(read).containsExactly("B");
    }

    private static Entry counted(String family, List<String> read) {
        return new Entry(family, 400, false, () -> {
            read.add(family);
            return Specimen.read("Jost_500Medium");
        });
    }

    @Test
    void aFaceHasTheMeasuresOfItsFile() {
        Typeface face = Specimen.library().shaper().font(Specimen.garamond()).face();

        assertThat(face.unitsPerEm()).isEqualTo(1000);
        assertThat(face.ascent()).isEqualTo(1007);
        assertThat(face.descent()).isEqualTo(298);
        assertThat(face.xHeight()).isEqualTo(400);
        assertThat(face.capHeight()).isEqualTo(650);
        assertThat(face.covers('ж')).isTrue();
        assertThat(face.covers('林')).isFalse();
        assertThat(face.file()).isEqualTo(Specimen.read("EBGaramond_400Regular"));
    }

    @Test
    void whatIsNoFontIsKnownAndDoesNoHarm() {
        byte[] junk = "this is not a font at all".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        assertThat(FontLibrary.isFont(junk)).isFalse();
        assertThat(FontLibrary.isFont(new byte[0])).isFalse();
        assertThat(FontLibrary.isFont(Specimen.read("Jost_700Bold"))).isTrue();

        FontLibrary library = new FontLibrary(List.of(new Entry("Junk", 400, false, () -> junk)));
        List<Shaped> runs = library.shaper().shape("ab", wanted("Junk", 400, false), "en");
        assertThat(runs.get(0).glyphs()).containsExactly(0, 0);
        assertThat(library.missing()).containsExactly((int) 'a', (int) 'b');
    }

    @Test
    void aLibraryWithoutFacesIsRefused() {
        assertThatThrownBy(() -> new FontLibrary(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
