package press.apparat.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static press.apparat.editing.Texts.bookIn;
import static press.apparat.editing.Texts.chapter;
import static press.apparat.editing.Texts.edited;
import static press.apparat.editing.Texts.glossary;
import static press.apparat.editing.Texts.paragraph;
import static press.apparat.editing.Texts.person;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.apparat.book.GlossaryTerm;
import press.apparat.book.GlossaryTerm.Particulars;
import press.apparat.book.Period;

class TermDatesTest {
    private static GlossaryTerm dated(String date, Optional<String> dates) {
        GlossaryTerm plain = person("x", "Ivan");
        Particulars none = Particulars.NONE;
        Particulars particulars = new Particulars(none.transliteration(), Period.parse(date), none.group(), none.role(),
                none.leads(), none.indexed());
        return new GlossaryTerm(plain.id(), plain.kind(), plain.name(), plain.forms(), plain.nativeForm(), dates,
                plain.sortKey(), plain.gloss(), plain.entry(), particulars, plain.span());
    }

    private static String printed(String language, GlossaryTerm term) {
        return edited(bookIn(language, List.of(term), chapter("c", paragraph("Ivan")), glossary())).glossary().get(0)
                .dates().orElseThrow().replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { //
            "en-GB | 1957                  | 1957", //
            "en-GB | 1957-06               | June 1957", //
            "en-GB | 1957-06-18            | 18 June 1957", //
            "en-GB | 1957-06-18/1957-06-29 | 18–29 June 1957", //
            "en-GB | 1957-06-18/1957-07-02 | 18 June – 2 July 1957", //
            "en-GB | 1957-12-30/1958-01-02 | 30 December 1957 – 2 January 1958", //
            "en-GB | 1957-06/1957-07       | June–July 1957", //
            "en-GB | 1957-06/1958-07       | June 1957 – July 1958", //
            "en-GB | 1952/1966             | 1952–1966", //
            "en-GB | 1952/1966-04          | 1952 – April 1966", //
            "en-GB | 1912/..               | 1912–", //
            "en-GB | ../1912               | –1912", //
            "en-GB | 1894~                 | c. 1894", //
            "en-GB | 1894?/1971-09-11      | 1894? – 11 September 1971", //
            "en-GB | -0043-03-15           | 15 March 44 BC", //
            "en-GB | 1500-02-28            | 28 February 1500", //
            "en-US | 1957-06-18/1957-06-29 | June 18–29, 1957", //
            "de    | 1957-06-18/1957-06-29 | 18.–29. Juni 1957", //
            "fr    | 1957-06-18/1957-07-02 | 18 juin – 2 juillet 1957", //
            "fr    | 1957-08-01            | 1ᵉʳ août 1957", //
            "fr    | 1957-07-01/1957-07-11 | 1ᵉʳ–11 juillet 1957", //
            "fr    | 1957-06-11/1957-07-01 | 11 juin – 1ᵉʳ juillet 1957", //
            "de    | 1957-07-01            | 1. Juli 1957", //
            "ru    | 1957-06-18/1957-06-29 | 18–29 июня 1957 г.", //
            "pl    | 1957-06-18/1957-06-29 | 18–29 czerwca 1957", //
            "es    | 1957-06-18/1957-06-29 | 18–29 de junio de 1957", //
            "it    | 1957-06-18/1957-07-02 | 18 giugno – 2 luglio 1957", //
            "it    | 1957-06-18/1957-07-01 | 18 giugno – 1º luglio 1957", //
            "bg    | 1957-06-18/1957-06-29 | 18–29 юни 1957 г."})
    void aDateIsSaidAsItsLanguageSaysIt(String language, String date, String words) {
        assertThat(printed(language, dated(date, Optional.empty()))).isEqualTo(words);
    }

    @Test
    void theAuthorsWordsComeFirst() {
        assertThat(printed("en-GB", dated("1894-04-15/1971-09-11", Optional.of("1894--1971")))).isEqualTo("1894–1971");
    }
}
