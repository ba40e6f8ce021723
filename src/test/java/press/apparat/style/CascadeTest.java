package press.apparat.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CascadeTest {
    private static final int RED = 0xFF0000;
    private static final int BLACK = 0;

    private static int colour(String css, String path) {
        Sample sample = Sample.of(css);
        assertThat(sample.remarks()).isEmpty();
        return sample.style(path).font().colour();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"p|p", "*|p", ".lead|p.lead", "p.lead.first|p.lead.first", "#one|p#one",
            "section p|section > div > p", "section > p|section > p", "h2 + p|h2 + p", "h2.x + p|h2.x + p",
            "section > h1 + p|section > h1 + p", "p:first-child|p", ":root p|p", "html > p|p",
            "[title] p|section@title=x > p", "p[lang=\"ru\"]|p@lang=ru", "a[href^=\"#\"]|a@href=#note",
            "p:lang(ru)|section@lang=ru-RU > p", "em:lang(en)|p > em", "p:not(.lead)|p.first", "p:not(.lead, #one)|p",
            ":is(h1, h2) + p|h1 + p", ":where(.lead)|p.lead", "P|p", "p, q|p"})
    void a_selector_finds_its_element(String selector, String path) {
        assertThat(colour(selector + " { color: red }", path)).isEqualTo(RED);
    }

    @Test
    void a_tag_of_a_language_begins_with_the_language() {
        assertThat(colour("p[lang|=ru] { color: red }", "p@lang=ru-RU")).isEqualTo(RED);
        assertThat(colour("p[lang|=ru] { color: red }", "p@lang=rue")).isEqualTo(BLACK);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"q|p", ".lead|p.first", "#one|p#two", "section > p|section > div > p",
            "h2 + p|p", "h2 + p|h3 + p", "p:first-child|h1 + p", ":root > q|section > q", "[title] p|section > p",
            "p:lang(ru)|section@lang=en > p", "p:lang(ru)|p@lang=rue", "p:not(.lead)|p.lead", ":is(h1, h2)|h3",
            "section.chapter p|section.part > p"})
    void a_selector_leaves_others_alone(String selector, String path) {
        assertThat(colour(selector + " { color: red }", path)).isEqualTo(BLACK);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"p { color: blue } p { color: red }",
            "p.lead { color: red } p { color: blue }", "#one { color: red } p.lead { color: blue }",
            "p { color: red !important } #one { color: blue }", "section p { color: red } p { color: blue }",
            ":is(#one, q) { color: red } p.lead { color: blue }", "p { color: red } :where(#one) { color: blue }",
            "p { color: blue; color: red }", "p { color: red } @media screen { p { color: blue } }",
            "@media print { p { color: red } }", "@media screen, print { p { color: red } }",
            "@media not screen { p { color: red } }", "@media all { @media print { p { color: red } } }",
            "p { color: red } @media (min-width: 40em) { p { color: blue } }"})
    void the_strongest_declaration_wins(String css) {
        assertThat(colour(css, "section > p.lead#one")).isEqualTo(RED);
    }

    @Test
    void an_authors_sheet_is_stronger_than_the_presss_own() {
        assertThat(Sample.of("* { font-style: normal }").style("p > em").font().italic()).isFalse();
        assertThat(Sample.of("").style("p > em").font().italic()).isTrue();
    }

    @Test
    void children_inherit_the_font_but_not_the_box() {
        Style child = Sample.of("section { color: red; letter-spacing: 0.1em; margin: 10pt }").style("section > p");
        assertThat(child.font().colour()).isEqualTo(RED);
        assertThat(child.font().letterSpacing()).isEqualTo(Sample.pt(1.1));
        assertThat(child.box().margin().top()).isEqualTo(Sample.pt(0));
    }

    @Test
    void inherit_initial_and_unset_say_where_a_value_comes_from() {
        String css = "section { margin-top: 10pt; color: red } p { margin-top: inherit; color: initial } q { color: unset }";
        assertThat(Sample.of(css).style("section > p").box().margin().top()).isEqualTo(Sample.pt(10));
        assertThat(colour(css, "section > p")).isEqualTo(BLACK);
        assertThat(colour(css, "section > q")).isEqualTo(RED);
    }

    @Test
    void a_pseudo_element_inherits_from_its_element_and_is_there_only_where_it_is_styled() {
        Sample sample = Sample.of("a { color: red } a::after { content: \"!\" } q:before { content: \"“\" }");
        assertThat(sample.at("a").pseudo("after").orElseThrow().style().font().colour()).isEqualTo(RED);
        assertThat(sample.at("q").pseudo("before")).isPresent();
        assertThat(sample.at("a").pseudo("before")).isEmpty();
    }
}
