package press.apparat.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import press.apparat.book.Section;

class PhrasebookTest {
    private static final Set<String> ENGLISH = Table.read("words.properties").stringPropertyNames();

    private static List<String> tables(String name) throws IOException, URISyntaxException {
        Path room = Path.of(Phrasebook.class.getResource("words.properties").toURI()).getParent();
        try (Stream<Path> files = Files.list(room)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.matches(name + "_.*\\.properties")).sorted().toList();
        }
    }

    private static boolean isRegional(String table) {
        return table.contains("-");
    }

    static List<String> languages() throws IOException, URISyntaxException {
        return tables("words").stream().filter(table -> !isRegional(table)).toList();
    }

    static List<String> regions() throws IOException, URISyntaxException {
        return Stream.of("words", "punctuation").flatMap(name -> {
            try {
                return tables(name).stream().filter(PhrasebookTest::isRegional);
            } catch (IOException | URISyntaxException broken) {
                throw new AssertionError(broken);
            }
        }).toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasEveryWordAndNoOther(String table) {
        assertThat(Table.read(table).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aPhraseHasAPlaceForItsFillingWhereTheEnglishOneHas(String table) {
        Properties english = Table.read("words.properties");
        Properties words = Table.read(table);
        assertThat(ENGLISH).allSatisfy(key -> assertThat(words.getProperty(key).split("\\{}", -1)).as(key)
                .hasSameSizeAs(english.getProperty(key).split("\\{}", -1)));
    }

    @ParameterizedTest
    @MethodSource("regions")
    void aRegionHasOnlyWhatDiffersFromItsLanguage(String table) {
        String name = table.substring(0, table.indexOf('_'));
        Table language = Table.of(name, table.substring(name.length() + 1, table.indexOf('-')));
        Properties regional = Table.read(table);
        assertThat(regional.stringPropertyNames()).isNotEmpty()
                .allSatisfy(key -> assertThat(language.value(key)).as(key).isNotEqualTo(regional.getProperty(key))
                        .matches(word -> !name.equals("words") || !word.isEmpty()));
    }

    @Test
    void everyLanguageThatHasWordsHasPunctuation() throws IOException, URISyntaxException {
        assertThat(tables("punctuation"))
                .containsAll(languages().stream().map(table -> table.replace("words", "punctuation")).toList())
                .contains("punctuation_en.properties");
    }

    @ParameterizedTest
    @CsvSource({"en-GB,acknowledgements,figure~3", "en-US,acknowledgments,figure~3", "de-AT,Danksagung,Abbildung~3",
            "es-MX,agradecimientos,figura~3", "la,acknowledgements,figure~3"})
    void aTagHasTheWordsOfItsLanguage(String tag, String thanks, String figure) {
        Phrasebook words = Phrasebook.of(tag);
        assertThat(words.word("acknowledgements")).contains(thanks);
        assertThat(words.phrase("figure", "3")).contains(figure.replace('~', '\u00A0'));
    }

    @Test
    void everyKindOfSectionHasAName() {
        Phrasebook words = Phrasebook.of("en");
        assertThat(Section.Role.values()).allSatisfy(role -> assertThat(words.word(role.word())).isPresent());
        assertThat(words.word("no such word")).isEqualTo(Optional.empty());
    }
}
