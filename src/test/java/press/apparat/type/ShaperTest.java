package press.apparat.type;

import static org.assertj.core.api.Assertions.assertThat;
import static press.apparat.type.Specimen.garamond;
import static press.apparat.type.Specimen.text;
import static press.apparat.type.Specimen.texts;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.apparat.measure.Length;
import press.apparat.type.Shaper.Wanted;

class ShaperTest {
    private static final FontLibrary LIBRARY = Specimen.library();
    private static final Shaper SHAPER = LIBRARY.shaper();

    private static Shaped one(String text, Wanted wanted) {
        List<Shaped> runs = SHAPER.shape(text, wanted, "en");
        assertThat(runs).hasSize(1);
        return runs.get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"office", "Affiliates", "difficult", "“Waffle,”", "fjord", "Хрущёв", "Ἀρχιμήδης", "Żółć",
            "1957", "—", "naïve", "nai\u0308ve", "а\u0301", "\u00A0", "5\u202F000", "Tu\u2011104", "a\u200Bb"})
    void everyCharacterIsGivenBackByTheClustersInOrder(String word) {
        assertThat(text(SHAPER.shape(word, garamond(), "en"))).isEqualTo(word);
    }

    @Test
    void aLigatureChangesGlyphsButKeepsItsLetters() {
        Shaped joined = one("office", garamond());
        Shaped apart = one("office", garamond("liga=0"));

        assertThat(joined.glyphs()).isNotEqualTo(apart.glyphs());
        assertThat(String.join("", texts(joined))).isEqualTo("office");
    }

    @Test
    void smallCapitalsAreGlyphsOfTheirOwn() {
        assertThat(one("nato", garamond("smcp")).glyphs()).doesNotContain(one("nato", garamond()).glyphs());
    }

    @Test
    void figuresAreOldStyleOrLiningAndTabularOnesAreAllAsWide() {
        assertThat(one("1957", garamond("onum")).glyphs()).isNotEqualTo(one("1957", garamond("lnum")).glyphs());
        Shaped tabular = one("0123456789", garamond("tnum", "lnum"));
        assertThat(IntStream.of(tabular.advances()).distinct().toArray()).hasSize(1);
    }

    @Test
    void figuresAreTheSameInRussianText() {
        assertThat(SHAPER.shape("1957", garamond("onum"), "ru").get(0).glyphs())
                .isEqualTo(one("1957", garamond("onum")).glyphs());
    }

    @Test
    void pairsAreKerned() {
        Shaped kerned = one("AVATAR", garamond());
        Shaped loose = one("AVATAR", garamond("kern=0"));
        assertThat(kerned.width()).isLessThan(loose.width());
    }

    @Test
    void theWidthIsTheSumOfTheAdvancesAtTheSizeAndTheTracking() {
        Wanted plain = garamond();
        Wanted tracked = new Wanted(plain.families(), 400, false, Length.pt(10), List.of(), Length.pt(0.5));
        Shaped word = one("Molotov", plain);

        assertThat(word.width()).isEqualTo(word.font().sp(IntStream.of(word.advances()).sum()));
        assertThat(one("Molotov", tracked).width()).isEqualTo(word.width() + 7 * Length.pt(0.5).sp());
    }

    @Test
    void trackedLettersAreNotJoined() {
        Wanted plain = garamond();
        Wanted tracked = new Wanted(plain.families(), 400, false, Length.pt(10), List.of(), Length.pt(1));
        assertThat(one("office", tracked).glyphs()).isEqualTo(one("office", garamond("liga=0", "clig=0")).glyphs());
    }

    @Test
    void aMarkWithoutAComposedLetterIsPlacedOverItsLetter() {
        Shaped stressed = one("о\u0301", garamond());

        assertThat(stressed.size()).isEqualTo(2);
        assertThat(stressed.advances()[1]).isZero();
        assertThat(stressed.dx()[1]).isNotZero();
    }

    @Test
    void softHyphensAreLeftOut() {
        assertThat(one("Presi\u00ADdium", garamond()).glyphs()).isEqualTo(one("Presidium", garamond()).glyphs());
        assertThat(SHAPER.shape("\u00AD", garamond(), "en")).isEmpty();
    }

    @Test
    void aNoBreakSpaceAndATabAreAsWideAsASpace() {
        assertThat(one("\u00A0", garamond()).width()).isEqualTo(one(" ", garamond()).width());
        assertThat(one("\t", garamond()).width()).isEqualTo(one(" ", garamond()).width());
        assertThat(one("\t", garamond()).text()).isEqualTo("\t");
    }

    @Test
    void narrowSpacesAreNarrow() {
        assertThat(one("\u2009", garamond()).width()).isPositive().isLessThan(one(" ", garamond()).width());
        assertThat(one("\u200B", garamond()).width()).isZero();
    }

    @Test
    void aTextIsCutWhereTheScriptChanges() {
        assertThat(SHAPER.shape("pro-советский", garamond(), "en")).extracting(Shaped::text).containsExactly("pro-",
                "советский");
        assertThat(SHAPER.shape("«Правда»", garamond(), "en")).extracting(Shaped::text).containsExactly("«Правда»");
    }

    @Test
    void whatTheFirstFaceLacksIsSetInAnother() {
        Wanted jost = new Wanted(List.of("Jost"), 500, false, Length.pt(10), List.of(), Length.ZERO);
        List<Shaped> runs = SHAPER.shape("λόγος", jost, "el");

        assertThat(runs).isNotEmpty().allSatisfy(run -> assertThat(run.glyphs()).doesNotContain(0));
        assertThat(runs.get(0).font().face().family()).isEqualTo("EB Garamond");
        assertThat(SHAPER.font(jost).face().family()).isEqualTo("Jost");
    }

    @Test
    void whatNoFaceHasIsGlyphZeroAndToldOnce() {
        FontLibrary library = Specimen.library();
        List<Shaped> runs = library.shaper().shape("林林a", garamond(), "en");
        library.shaper().shape("林", garamond("smcp"), "en");

        assertThat(runs.get(0).glyphs()[0]).isZero();
        assertThat(text(runs)).isEqualTo("林林a");
        assertThat(library.missing()).containsExactly("林".codePointAt(0));
    }

    @Test
    void clustersThatRunBackwardsGiveTheirTextToo() {
        Shaped hebrew = one("שלום", garamond());
        assertThat(texts(hebrew)).containsExactlyInAnyOrder("ש", "ל", "ו", "ם");
    }

    @Test
    void aVeryLongWordIsShaped() {
        assertThat(one("a".repeat(100_000), garamond()).size()).isEqualTo(100_000);
    }

    @Test
    void featuresThatAreNoneAreIgnored() {
        assertThat(one("word", garamond("no such feature", "")).glyphs()).isEqualTo(one("word", garamond()).glyphs());
    }
}
