package press.apparat.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static press.apparat.editing.Texts.book;
import static press.apparat.editing.Texts.chapter;
import static press.apparat.editing.Texts.code;
import static press.apparat.editing.Texts.edited;
import static press.apparat.editing.Texts.em;
import static press.apparat.editing.Texts.heading;
import static press.apparat.editing.Texts.link;
import static press.apparat.editing.Texts.note;
import static press.apparat.editing.Texts.paragraph;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.book.Walk;

class AcronymsTest {
    /** The words of acronyms in a section, in order. */
    private static List<String> acronyms(Block... blocks) {
        List<String> found = new ArrayList<>();
        new Walk() {
            @Override
            public Walk phrase(Inline.Phrase phrase) {
                if (phrase.attributes().has("acronym")) {
                    found.add(Texts.plain(phrase.content()));
                }
                return super.phrase(phrase);
            }
        }.blocks(edited(book(chapter("one", blocks))).book().sections().get(0).blocks());
        return found;
    }

    private static Inline phrase(String cssClass, String words) {
        return new Inline.Phrase(Texts.inlines(words), Attributes.classes(cssClass), Texts.span());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { //
            "the CPSU and the KGB              | CPSU KGB", //
            "“[CPSU Central Committee]”        | CPSU", //
            "the USSR’s MiG-17s, the RAF’s     | USSR RAF", //
            "l’URSS, the ICBMs, RT-2, SEV-2    | URSS ICBM SEV", //
            "КПСС и КГБ, ÉÈÊ                   | КПСС КГБ ÉÈÊ", //
            "CAESAR XVI, Louis XIV, MCMLVII    | CAESAR", //
            "TsK, McDONALD, US, J. F. K., 1A   | ``", //
            "at https://doi.org/10.1017/ABC.DE | ``"})
    void areWordsOfThreeCapitals(String written, String found) {
        assertThat(String.join(" ", acronyms(paragraph(written)))).isEqualTo(found);
    }

    @Test
    void areFoundInAllRunningText() {
        assertThat(acronyms(
                paragraph("In ", em("Istoriia KPSS"), link("https://a.example", "the CIA"), note("See RGANI."))))
                .containsExactly("KPSS", "CIA", "RGANI");
    }

    /** Not again, where the author has marked them, or wants capitals. */
    @Test
    void areNotFoundInHeadingsCodeAndWhatIsMarked() {
        assertThat(acronyms(heading(2, "The KGB"), paragraph(code("SELECT"), phrase("capitals", "TASS"),
                phrase("smallcaps", "USSR"), phrase("acronym", "KGB")))).containsExactly("KGB");
    }

    /** Whatever is marked, the words are the same. */
    @Test
    void leaveTheTextAsItIs() {
        assertThat(Texts.marked(edited(book(chapter("one", paragraph("The CPSU, TASS.")))), "one"))
                .isEqualTo("The CPSU, TASS.");
    }
}
