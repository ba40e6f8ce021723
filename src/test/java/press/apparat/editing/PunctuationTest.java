package press.apparat.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static press.apparat.editing.Texts.bookIn;
import static press.apparat.editing.Texts.chapter;
import static press.apparat.editing.Texts.code;
import static press.apparat.editing.Texts.edited;
import static press.apparat.editing.Texts.em;
import static press.apparat.editing.Texts.in;
import static press.apparat.editing.Texts.link;
import static press.apparat.editing.Texts.marked;
import static press.apparat.editing.Texts.note;
import static press.apparat.editing.Texts.paragraph;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.apparat.book.Block;
import press.apparat.book.Inline;

/** In the tables {@code ~} is a no-break space, {@code ,,} nothing, {@code ¦} a narrow one, {@code ^} a hair space. */
class PunctuationTest {
    private static String edit(String language, Object... parts) {
        return marked(edited(bookIn(language, List.of(), chapter("one", paragraph(parts)))), "one")
                .replace('\u00A0', '~').replace('\u202F', '¦').replace('\u200A', '^');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { //
            "He said \"no\".                      | He said “no”.", //
            "\"No,\" he said, \"never.\"          | “No,” he said, “never.”", //
            "(\"no\")                             | (“no”)", //
            "He cried: \"No!\"                    | He cried: “No!”", //
            "\"What did he mean by 'group'?\"     | “What did he mean by ‘group’?”", //
            "'He said \"no\"'                     | ‘He said “no”^’", //
            "\"'No' was all he said.\"            | “^‘No’ was all he said.”", //
            "\"He said \"no\" twice\"             | “He said ‘no’ twice”", //
            "\"And then---\" He stopped.          | “And then—” He stopped.", //
            "the word---\"group\"---was new       | the word—“group”—was new", //
            "the \"Bild\"-Zeitung                 | the “Bild”-Zeitung", //
            "Stalin's and the Ministers' view     | Stalin’s and the Ministers’ view", //
            "the year of '37 and the '50s         | the year of ’37 and the ’50s", //
            "'Tis rock 'n' roll for 'em           | ’Tis rock ’n’ roll for ’em", //
            "the 1930's and O'Brien               | the 1930’s and O’Brien", //
            "Lazar' Moiseevich                    | Lazar’ Moiseevich", //
            "He was 6'2\" tall, 5' to the hip     | He was 6′2″ tall, 5′ to the hip", //
            "\"in 1957\"                          | “in 1957”", //
            "\"First paragraph, left open         | “First paragraph, left open", //
            "“curly” and ‘single’ already         | “curly” and ‘single’ already", //
            "\"...and so on\"                     | “…and so on”"})
    void englishQuotationMarks(String written, String set) {
        assertThat(edit("en-GB", written)).isEqualTo(set);
        assertThat(edit("en-US", written)).isEqualTo(set);
    }

    @Test
    void whatEachMediumSaysIsPunctuatedByItself() {
        Inline media = new Inline.Media(Texts.inlines("\"on paper\""), Texts.inlines("on a \"screen\""), Texts.span());
        Block edited = edited(bookIn("en-GB", List.of(), chapter("one", paragraph("It is \"", media, "\".")))).book()
                .sections().get(0).blocks().get(0);
        assertThat(edited).isInstanceOfSatisfying(Block.Paragraph.class, paragraph -> {
            assertThat(Texts.plain(paragraph.content())).isEqualTo("It is “\u200A‘on paper’\u200A”.");
            assertThat(paragraph.content()).filteredOn(Inline.Media.class::isInstance).singleElement()
                    .extracting(one -> Texts.plain(((Inline.Media) one).screen())).isEqualTo("on a “screen”");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { //
            "de | Er sagte \"Das \"Nein\" gilt\". | Er sagte „Das ‚Nein‘ gilt“.", //
            "de | \"Wie geht's?\"                 | „Wie geht’s?“", //
            "fr | Il dit \"non\" !                | Il dit «~non~»¦!", //
            "fr | Vraiment? Oui; non: \"l'État\"  | Vraiment¦? Oui¦; non~: «~l’État~»", //
            "fr | Qui a dit \"Non!\"?           | Qui a dit «~Non¦!~»¦?", //
            "fr | à 10:30 sur «la Pravda»         | à 10:30 sur «~la Pravda~»", //
            "fr | l'\"Humanité\"                  | l’«~Humanité~»", //
            "fr-CA | Vraiment? Non: \"oui\"!    | Vraiment? Non~: «~oui~»!", //
            "fr-CH | Vraiment? Non: \"oui\"     | Vraiment¦? Non¦: «¦oui¦»", //
            "de-CH | Er sagte \"Das 'Nein'\".   | Er sagte «Das ‹Nein›^».", //
            "de-AT | Er sagte \"Nein\".         | Er sagte „Nein“.", //
            "es | Dijo: \"¿Quién grita 'no'?\"  | Dijo: «¿Quién grita “no”?»", //
            "es | ¿\"No\"? ¡\"Sí\"!             | ¿«No»? ¡«Sí»!", //
            "es-MX | Dijo \"no\".               | Dijo “no”.", //
            "it | L'organo, l'\"Unità\", un po' | L’organo, l’«Unità», un po’", //
            "it | 'un po' di tutto'             | “un po’ di tutto”", //
            "it | gli anni '30 e la 'ndrangheta | gli anni ’30 e la ’ndrangheta", //
            "ru | Газета \"Правда\"               | Газета «Правда»", //
            "ru | \"Газета \"Правда\" вышла\"     | «Газета „Правда“ вышла»", //
            "pl | Gazeta \"Trybuna 'Ludu'\"       | Gazeta „Trybuna «Ludu»^”", //
            "bg | Вестник \"Народ\"               | Вестник „Народ“", //
            "cs | Deník \"Pravda\"              | Deník „Pravda“", //
            "sv | Tidningen \"Pravda\"            | Tidningen ”Pravda”", //
            "zh | 他说\"不\"...                     | 他说\"不\"..."})
    void eachLanguageHasItsQuotationMarks(String language, String written, String set) {
        assertThat(edit(language, written)).isEqualTo(set);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { //
            "en | the group---all of it---fell    | the group—all of it—fell", //
            "en | the group --- all of it --- fell | the group—all of it—fell", //
            "en | the group -- all of it -- fell  | the group~– all of it~– fell", //
            "en | 1936--38                        | 1936–38", //
            "en | A ---- B                        | A ---- B", //
            "ru | Сталин --- вождь                | Сталин~— вождь", //
            "ru | --- Да?                         | —~Да?", //
            "es | el grupo ---todo él--- cayó     | el grupo —todo él— cayó", //
            "es | ---No ---dijo.                  | —No —dijo.", //
            "fr | le groupe --- tous --- tomba    | le groupe~— tous~— tomba", //
            "it | il gruppo -- tutto -- cadde     | il gruppo~– tutto~– cadde", //
            "de | die Gruppe -- alle -- fiel      | die Gruppe~– alle~– fiel", //
            "en | and so on ...                   | and so on…", //
            "en | and ... so on                   | and… so on", //
            "en | he ...went                      | he …went", //
            "en | the end....                     | the end.…", //
            "en | and . . . so                    | and… so", //
            "de | und so weiter ...               | und so weiter~…"})
    void dashesAndEllipses(String language, String written, String set) {
        assertThat(edit(language, written)).isEqualTo(set);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { //
            "the purge of 1936-38                 | the purge of 1936–38", //
            "in 1914-1918,                        | in 1914–1918,", //
            "pp. 310-24                           | pp.~310–24", //
            "on 18-22 June                        | on 18–22~June", //
            "dated 1957-06-18                     | dated 1957-06-18", //
            "a vote of 7-4                        | a vote of 7-4", //
            "ISBN 978-0-19-820476-3               | ISBN 978-0-19-820476-3", //
            "ISSN 1750-2012                       | ISSN 1750-2012", //
            "call 555-1234                        | call 555-1234", //
            "the Il-28 and the Tu-104             | the Il-28 and the Tu-104", //
            "https://a.org/1936-38--x?q=1936-38   | https://a.org/1936-38--x?q=1936-38"})
    void onlyPlainRangesTakeAnEnDash(String written, String set) {
        assertThat(edit("en-GB", written)).isEqualTo(set);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { //
            "en | on 18 June 1957, in March 1953  | on 18~June 1957, in March 1953", //
            "en | On June 18, 1957                | On June~18, 1957", //
            "en | the 18th June                   | the 18th~June", //
            "en | 12 per cent or 40 % of 3 km     | 12~per cent or 40~% of 3~km", //
            "en | Mr Molotov and (Gen. Zhukov)    | Mr~Molotov and (Gen.~Zhukov)", //
            "en | L. M. Kaganovich                | L.~M.~Kaganovich", //
            "en | No. 3, p. 47, ch. 2, § 5, p. xii | No.~3, p.~47, ch.~2, §~5, p.~xii", //
            "en | the 3 members                   | the 3 members", //
            "en | two  spaces,   three            | two spaces, three", //
            "ru | в 1957 г. на с. 5               | в~1957~г. на~с.~5", //
            "pl | w Moskwie i u nas               | w~Moskwie i~u~nas", //
            "de | am 18. Juni, S. 47              | am 18.~Juni, S.~47", //
            "de | vom 22.-29. Juni, 3.-4          | vom 22.–29.~Juni, 3.-4", //
            "de | z. B. i. d. R.                  | z.~B. i.~d.~R.", //
            "fr | le 1er juin, au XXe siècle, n° 3 | le 1er~juin, au XXe~siècle, n°~3", //
            "es | el 18 de junio, siglo XX, pág. 4 | el 18~de junio, siglo~XX, pág.~4", //
            "es | 12 por ciento en EE. UU.        | 12~por ciento en EE.~UU.", //
            "it | il 18 giugno, il 1º maggio      | il 18~giugno, il 1º~maggio", //
            "it | nel XX secolo, p. 47, sig. Rossi | nel XX~secolo, p.~47, sig.~Rossi", //
            "ru | в XX в., т. е. после            | в~XX~в., т.~е. после", //
            "en | I am here                       | I am here"})
    void wordsThatBelongTogetherStayOnALine(String language, String written, String set) {
        assertThat(edit(language, written)).isEqualTo(set);
    }

    @Test
    void marksAreReadAcrossEmphasisLinksAndNotes() {
        assertThat(edit("en-GB", "\"", em("Pravda"), "\" wrote: ", em("\"No\""), "'s end"))
                .isEqualTo("“Pravda” wrote: “No”^’s end");
        assertThat(edit("en-GB", "He said \"no", note("Or \"perhaps\"."), "\" and left"))
                .isEqualTo("He said “no^1{Or “perhaps”.}” and left");
        assertThat(edit("en-GB", "the ", link("http://a.org", "Ministers"), "' \"view\""))
                .isEqualTo("the Ministers’ “view”");
        assertThat(edit("en-GB", "on 18 ", em("June"))).isEqualTo("on 18~June");
    }

    @Test
    void aPhraseHasTheMarksOfItsOwnLanguage() {
        assertThat(edit("en-GB", "\"", in("ru", "Газета \"Правда\""), "\" is \"Truth\""))
                .isEqualTo("“Газета «Правда»^” is “Truth”");
    }

    @Test
    void codeIsLeftAlone() {
        Edition edition = edited(
                bookIn("en-GB", List.of(), chapter("one", paragraph("the \"", code("a--b \"c\""), "\" option"))));
        Block.Paragraph paragraph = (Block.Paragraph) edition.book().sections().get(0).blocks().get(0);
        assertThat(paragraph.content()).extracting(Texts::shown).containsExactly("the “", "a--b \"c\"", "” option");
    }

    @Test
    void spansAreKept() {
        Inline.Text text = new Inline.Text("\"No\" -- never", Texts.span());
        Block paragraph = new Block.Paragraph(List.of(text), press.apparat.book.Attributes.NONE, Texts.span());
        Edition edition = edited(bookIn("en-GB", List.of(), chapter("one", paragraph)));
        Block.Paragraph edited = (Block.Paragraph) edition.book().sections().get(0).blocks().get(0);
        assertThat(edited.content()).extracting(Inline::span).containsExactly(text.span());
        assertThat(edited.span()).isEqualTo(paragraph.span());
    }
}
