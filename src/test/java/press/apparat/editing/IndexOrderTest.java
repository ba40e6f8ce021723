package press.apparat.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.apparat.book.Indexing.Order;

/** Headings with bars between them, in the order they are to have; they are sorted from any other. */
class IndexOrderTest {
    private static List<String> split(String headings) {
        return Arrays.stream(headings.split("\\|")).map(String::strip).toList();
    }

    private static IndexOrder order(String language, Order order, List<String> sorts) {
        return new IndexOrder(ULocale.forLanguageTag(language), order, sorts,
                Phrasebook.of(language).words("index.unsorted"));
    }

    private static List<String> shuffled(List<String> headings) {
        List<String> shuffled = new java.util.ArrayList<>(headings);
        Collections.shuffle(shuffled, new Random(57));
        return shuffled;
    }

    /** The first three are the examples of The Chicago Manual of Style, 17th edition, 16.59 to 16.61. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            en, LETTER, 'NEW (Neighbors Ever Watchful)|New, Arthur|New, Zoe|new-12 compound|newborn|newcomer|New Deal|new economics|newel|New England|new math|new/old continuum|news, lamentable|News, Networks|newsboy|newspaper|news release|newt|new town|New Year’s Day'
            en, WORD, 'New, Arthur|New, Zoe|New Deal|new economics|New England|new town|newborn|newcomer|newel|newsboy'
            en, LETTER, '@ sign|7 bees|42 bees|1792|Echo|Éclair|eclipse'
            de, LETTER, 'Ahle|Ähre|Apfel|Straße|Strauß'
            sv, LETTER, 'Zorn|Åbo|Ängel|Öland'
            pl, LETTER, 'Lwów|Łódź|Mazury'
            es, LETTER, 'nada|nube|ñandú|oca'
            ru, LETTER, 'Ежов|Ёлкин|Жуков|Щелоков'
            en, LETTER, 'Zhukov|Ωmega|Жуков'
            """)
    void mainHeadingsAreSorted(String language, Order order, String headings) {
        List<String> sorted = split(headings);
        assertThat(shuffled(sorted).stream().sorted(order(language, order, sorted).main()).toList()).isEqualTo(sorted);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            en, 'as ambassador|and the Party|of the Presidium|in retirement'
            de, 'als Botschafter|und die Partei|im Ruhestand'
            """)
    void smallWordsDoNotCountAtTheBeginningOfSubheadings(String language, String headings) {
        List<String> sorted = split(headings);
        assertThat(shuffled(sorted).stream().sorted(order(language, Order.LETTER, sorted).below()).toList())
                .isEqualTo(sorted);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            en, '7 bees|@ sign|Éclair|eclipse|“Quoted”|Жуков|μέλισσα', '||E|E|Q|Ж|Μ'
            de, 'Ähre|Öl|Straße', 'A|O|S'
            pl, 'Łódź|Lwów|Żyw', 'Ł|L|Ż'
            ru, 'Ёлкин|Ежов|plenum', 'Е|Е|P'
            sv, 'Ängel|Ahl', 'Ä|A'
            """)
    void headingsStandUnderALetter(String language, String headings, String letters) {
        List<String> all = split(headings);
        IndexOrder order = order(language, Order.LETTER, all);
        assertThat(all.stream().map(order::letter).collect(Collectors.joining("|"))).isEqualTo(letters);
    }

    @org.junit.jupiter.api.Test
    void nothingIsUnsortedWhereALanguageHasNoSuchWords() {
        assertThat(new IndexOrder(ULocale.ENGLISH, Order.LETTER, List.of(), Set.of()).below().compare("as b", "b"))
                .isNegative();
    }
}
