package press.apparat.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.apparat.type.Segment.Kind;

class SegmentsTest {
    /** The segments with a bar after each at which a line may end. */
    private static String breaks(String text) {
        return Segments.of(text).stream().map(s -> s.text() + (s.breakAfter() ? "|" : ""))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {"one |two |three", "anti-|party |group", "and/|or", "power—|the |plenum", "1914–|18",
            "e-mail |on |a |Tu-104", "1/2 |and |−5", "“No—” |he |said", "—Yes", "wait…|what", "кто-|то",
            "counter‐|attack |Tu‑boat", "Mr./Mrs. |X"})
    void aLineMayEndAtSpacesAndAfterHyphensAndDashes(String expected) {
        assertThat(breaks(expected.replace("|", ""))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Сталин — |вождь", "old – |new", "well …", "« oui »", "Quoi ?"})
    void aDashOrALoneMarkNeverBeginsALine(String expected) {
        assertThat(breaks(expected.replace("|", ""))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://|example|.org|/archive|/1957", "www.example|.com",
            "(https://|archive|.example|/x|_y|-z).", "archive|.org|/details|/x", "doi:|10|.1000|/182", "abcd|@efg|.org",
            "https://|a|.org|/q|?x|=1|&y|=2"})
    void addressesBreakAsInChicago(String expected) {
        assertThat(breaks(expected.replace("|", ""))).isEqualTo(expected);
        assertThat(Segments.of(expected.replace("|", ""))).noneMatch(Segment::whole);
    }

    @Test
    void noBreakSpacesGlueWordsAndStillStretch() {
        assertThat(Segments.of("29\u00A0June 1957")).extracting(Segment::kind, Segment::breakAfter).containsExactly(
                tuple(Kind.WORD, false), tuple(Kind.SPACE, false), tuple(Kind.WORD, false), tuple(Kind.SPACE, true),
                tuple(Kind.WORD, false));
    }

    @ParameterizedTest
    @CsvSource({"\u2009, false", "\u202F, false", "\u200A, false", "\u2003, true", "\u2002, true"})
    void otherSpacesHaveTheirOwnWidth(String space, boolean breakAfter) {
        Segment segment = Segments.of("a" + space + "b").get(1);
        assertThat(segment).isEqualTo(new Segment(space, Kind.FIXED, breakAfter, false));
    }

    @Test
    void partsOfACompoundAreNotHyphenatedFurther() {
        assertThat(Segments.of("power—the self-confidence")).filteredOn(Segment::whole).extracting(Segment::text)
                .containsExactly("power—", "the");
    }

    @Test
    void scriptsWithoutSpacesBreakByTheirDictionary() {
        assertThat(breaks("北京。上海")).isEqualTo("北|京。|上|海");
        assertThat(breaks("สวัสดีชาวโลก")).contains("|");
    }

    @Property(tries = 300)
    void theSegmentsAreTheWholeText(@ForAll @StringLength(max = 40) @Chars({' ', '\u00A0', '\u2009', '-', '—', '/', ':',
            '.', '@', '\u200B'}) @CharRange(from = 'a', to = 'c') String text) {
        assertThat(Segments.of(text).stream().map(Segment::text).collect(Collectors.joining())).isEqualTo(text);
    }
}
