package press.apparat.style;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The golden case of each code. */
class RemarksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "p { color red } h1 { color: red }|S001 1:11 unexpected \"red\"",
            "p { color: red|S001 1:14 the sheet ends too early",
            "p { colour: red }|S002 1:5 unknown property \"colour\"",
            "p { max-width: 40em }|S003 1:5 the PDF does not honour \"max-width\"",
            "p { zoomify: 1 }|S003 1:5 the PDF does not honour \"zoomify\"",
            "p { text-align: centre }|S004 1:17 \"centre\" is not a value of \"text-align\" that the PDF honours",
            "p { margin: 1pt 2vw }|S004 1:13 \"1pt 2vw\" is not a value of \"margin\" that the PDF honours",
            "p { color: rgb(1 2 3 / 50%) }|S004 1:12 \"rgb(1 2 3 / 50%)\" is not a value of \"color\" that the PDF honours",
            "p { margin-top: 1e99pt }|S004 1:17 \"1e99pt\" is not a value of \"margin-top\" that the PDF honours",
            "p { padding: -1pt }|S004 1:14 \"-1pt\" is not a value of \"padding\" that the PDF honours",
            "p { text-indent: calc(1pt * 2pt) }|S004 1:18 \"calc(1pt * 2pt)\" is not a value of \"text-indent\" that the PDF honours",
            "a:hover { color: red }|S005 1:1 the PDF does not understand this selector",
            "a ~ p { color: red }|S005 1:1 the PDF does not understand this selector",
            "@supports (display: grid) { p { color: red } }|S006 1:1 the PDF does not honour @supports rules",
            "@import \"a.css\";|S007 1:1 @import rules are not read",
            "@media not print { h1 { string-set: a content() } }|S008 1:25 \"string-set\" has a meaning in print alone",
            "p { size: 6in }|S009 1:5 \"size\" has a meaning in @page alone",
            "p { color: var(--ink) }|S010 1:12 no rule sets the variable \"--ink\"",
            "@page front:odd { margin: 1pt }|S011 1:1 this is no page that the PDF has",
            "@font-face { font-family: A; src: url(http://example.org/a.ttf) }|S012 1:1 this font has no file",
            "@font-face { src: url(a.ttf) }|S012 1:1 this font has no name",
            "@page { size: 3in; margin: 2in }|S013 1:1 the margins leave no room for text on this page"})
    void what_is_wrong_is_said_with_its_place(String css, String remark) {
        assertThat(Sample.of(css).remarks()).containsExactly(remark);
    }

    @Test
    void places_are_right_on_later_lines_and_after_tabs() {
        assertThat(Sample.of("p {\n\tcolor: red;\n\tcolr: blue;\n}\n").remarks())
                .containsExactly("S002 3:2 unknown property \"colr\"");
    }

    @Test
    void places_are_right_whatever_ends_a_line() {
        assertThat(Sample.of("p {\r\n  color: red;\r\n  colr: blue }").remarks())
                .containsExactly("S002 3:3 unknown property \"colr\"");
    }

    @Test
    void a_mistyped_property_gets_the_nearest_name() {
        assertThat(Sample.of("p { text-ident: 1em }").diagnostics().all().get(0).help())
                .contains("did you mean \"text-indent\"?");
    }

    @Test
    void what_stands_in_a_block_for_the_epub_is_its_own_affair() {
        assertThat(Sample.of(
                "@media not print { p:hover { max-width: 40em; border-radius: 2px; color: color-mix(in srgb, red, blue) } }"
                        + "@media screen and (prefers-color-scheme: dark) { a { color: #9cf } @supports (gap: 1em) { a { gap: 1em } } }")
                .remarks()).isEmpty();
    }

    @Test
    void the_rules_after_an_error_still_hold() {
        assertThat(Sample.of("p { color: ; }\nh1 { color: red }").style("h1").font().colour()).isEqualTo(0xFF0000);
    }

    @Test
    void brackets_without_end_are_an_error_too() {
        assertThat(Sample.of("p { width: " + "calc(".repeat(50_000) + " }").remarks()).singleElement().asString()
                .startsWith("S001");
    }

    @Property(tries = 200)
    void no_text_breaks_the_reader(@ForAll @StringLength(max = 60) @Chars({'{', '}', ':', ';', '@', '(', ')', '"', '\\',
            ' ', '#', '.', '*', '>', '+', ',', '/', '%', '-', '[', ']', '=', '!',
            '\n'}) @CharRange(from = 'a', to = 'h') String css) {
        Sample.of("p { margin: 1pt } " + css);
    }
}
