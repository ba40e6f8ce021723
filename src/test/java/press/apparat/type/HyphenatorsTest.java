package press.apparat.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HyphenatorsTest {
    private static String hyphenated(String word, String language, String... exceptions) {
        StringBuilder result = new StringBuilder(word);
        int[] points = Hyphenators.of(language, List.of(exceptions)).hyphenate(word);
        for (int i = points.length - 1; i >= 0; i--) {
            result.insert(points[i], '·');
        }
        return result.toString();
    }

    @ParameterizedTest
    @CsvSource({"en-US, hy·phen·ation", "en-US, ty·pog·ra·phy", "en-GB, ty·po·graphy", "en, as·so·ci·a·tion",
            "ru, пе·ре·во·рот", "ru, Пре·зи·диум", "de, Do·nau·dampf·schiff·fahrt", "de-AT, ver·öf·fent·lichte",
            "fr, ré·vo·lu·tion", "pl, re·wo·lu·cja", "uk, ре·во·лю·ція", "bg, ре·во·лю·ция", "it, ri·vo·lu·zione",
            "es, re·vo·lu·ción", "es-MX, re·vo·lu·ción", "de-CH, Do·nau·dampf·schiff·fahrt", "pt-BR, re·vo·lu·ção",
            "de-1901, Rück·kehr", "fr-CA, ré·vo·lu·tion", "it-CH, ri·vo·lu·zione", "cs, re·vo·luce", "la, re·vo·lu·tio",
            "el, επα·νά·σταση"})
    void eachLanguageDividesByItsPatterns(String language, String divided) {
        assertThat(hyphenated(divided.replace("·", ""), language)).isEqualTo(divided);
    }

    @ParameterizedTest
    @CsvSource({"пе·ре·во·рот, pe·re·vo·rot", "июнь·ско·го, iiunʹ·sko·go", "Сте·но·грам·ма, Ste·no·gram·ma",
            "ре·зо·лю·ци·ях, re·zo·liu·tsi·iakh", "об·ще·ствен·ные, ob·shche·stven·nye",
            "ос·ве·ще·ние, os·ve·shche·nie", "Ми·хай·ло·вич, Mi·khai·lo·vich", "рай·он·ный, rai·on·nyi",
            "объ·еди·не·ние, obʺ·edi·ne·nie", "по·яс·не·ние, po·yas·ne·nie", "Хру·ще·ва, Khru·shche·va",
            "Алек·се·ева, Alek·se·yeva"})
    void romanizedRussianIsDividedAsItsOwnLettersAre(String russian, String latin) {
        List<String> syllables = List.of(latin.split("·"));
        int[] own = Hyphenators.of("ru", List.of()).hyphenate(russian.replace("·", ""));
        int[] ends = IntStream.range(1, syllables.size()).map(i -> String.join("", syllables.subList(0, i)).length())
                .toArray();
        int[] ownEnds = IntStream.range(1, syllables.size())
                .map(i -> String.join("", List.of(russian.split("·")).subList(0, i)).length()).toArray();
        int[] expected = IntStream.range(0, ends.length)
                .filter(i -> IntStream.of(own).anyMatch(point -> point == ownEnds[i])).map(i -> ends[i]).toArray();

        assertThat(own).isNotEmpty();
        assertThat(Hyphenators.of("ru-Latn", List.of()).hyphenate(String.join("", syllables))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"whisky", "Quixote", "junta"})
    void whatIsNotRomanizedIsNotDivided(String word) {
        assertThat(hyphenated(word, "ru-Latn")).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"“ty·pog·ra·phy”", "(ty·pog·ra·phy),", "ty·pog·ra·phy’s", "Ty·pog·ra·phy—"})
    void whatStandsAboutAWordDoesNotMatter(String divided) {
        assertThat(hyphenated(divided.replace("·", ""), "en-US")).isEqualTo(divided);
    }

    @Test
    void anElidedArticleDoesNotMatter() {
        assertThat(hyphenated("l’association", "fr")).isEqualTo("l’as·so·cia·tion");
        assertThat(hyphenated("quell’associazione", "it")).isEqualTo("quell’as·so·cia·zione");
        assertThat(hyphenated("lorsqu’association", "fr")).isEqualTo("lorsqu’as·so·cia·tion");
    }

    @Test
    void aStressMarkDoesNotMatter() {
        assertThat(hyphenated("перево\u0301рот", "ru")).isEqualTo("пе·ре·во\u0301·рот");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TYPOGRAPHY", "McAllister", "typography2", "self-confidence", "counter‐revolution",
            "wouldn’t", "www.typography.com", "typography.com", "a", "", "…", "into", "Tu‑association"})
    void whatIsNoPlainWordIsNotHyphenated(String word) {
        assertThat(hyphenated(word, "en-US")).isEqualTo(word);
    }

    @Test
    void exceptionsOverruleThePatterns() {
        assertThat(hyphenated("Kaganovich", "en", "Ka-ga-no-vich")).isEqualTo("Ka·ga·no·vich");
        assertThat(hyphenated("Kaganovich’s", "en", "Ka-ga-no-vich")).isEqualTo("Ka·ga·no·vich’s");
        assertThat(hyphenated("l’opération", "fr", "opé-ration")).isEqualTo("l’opé·ration");
        assertThat(hyphenated("“KAGANOVICH,”", "en", "Ka-ga-no-vich")).isEqualTo("“KA·GA·NO·VICH,”");
        assertThat(hyphenated("typography", "en", "typography")).isEqualTo("typography");
    }

    @Test
    void theAuthorsSoftHyphensOverruleAll() {
        assertThat(hyphenated("typo\u00ADgraphy", "en", "ty-pography")).isEqualTo("typo·\u00ADgraphy");
    }

    @Test
    void aLanguageWithoutPatternsHasItsExceptions() {
        assertThat(Hyphenators.has("tlh")).isFalse();
        assertThat(Hyphenators.has("ru-RU")).isTrue();
        assertThat(hyphenated("tlhIngan", "tlh")).isEqualTo("tlhIngan");
        assertThat(hyphenated("tlhingan", "tlh", "tlhi-ngan")).isEqualTo("tlhi·ngan");
        assertThat(hyphenated("word", "not a language")).isEqualTo("word");
    }
}
