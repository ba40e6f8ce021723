package press.apparat.style;

import static org.assertj.core.api.Assertions.assertThat;
import static press.apparat.style.Sample.pt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.apparat.measure.Edges;

class ValuesTest {
    private static final String ROOT = "html { font-size: 11pt; line-height: 14pt } ";

    private static Style style(String css) {
        Sample sample = Sample.of(ROOT + css);
        assertThat(sample.remarks()).isEmpty();
        return sample.style("section > p");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"7pt|7", "1in|72", "2.54cm|72", "25.4mm|72", "4px|3", "1pc|12", "-1em|-20",
            "1ex|10", "1rem|11", "1lh|30", "2rlh|28", "0|0", "calc(2rlh)|28", "calc(1rlh + 3pt)|17",
            "calc(2 * (1rlh - 4pt))|20", "calc(1in / 4)|18", "calc(1pt + 2 * 3pt)|7"})
    void lengths_are_made_absolute(String css, double points) {
        Style style = style("p { font-size: 20pt; line-height: 1.5; text-indent: " + css + " }");
        assertThat(style.text().indent()).isEqualTo(pt(points));
    }

    @Test
    void a_fonts_size_is_relative_to_its_parents() {
        Style style = style("section { font-size: 200% } p { font-size: 0.5em }");
        assertThat(style.font().size()).isEqualTo(pt(11));
    }

    @Test
    void a_number_of_line_height_is_inherited_as_a_number_and_a_length_as_a_length() {
        assertThat(style("section { line-height: 1.5 } p { font-size: 20pt }").text().leading()).isEqualTo(pt(30));
        assertThat(style("section { line-height: 1.5em } p { font-size: 20pt }").text().leading()).isEqualTo(pt(16.5));
        assertThat(style("p { line-height: normal; font-size: 10pt }").text().leading()).isEqualTo(pt(12));
        assertThat(style("p { line-height: 2lh }").text().leading()).isEqualTo(pt(28));
    }

    @Test
    void the_root_is_its_own_rem_and_rlh() {
        Style root = Sample.of(ROOT + "html { margin: 1rlh 1rem }").stylesheet().root("en").style();
        assertThat(root.box().margin()).isEqualTo(new Edges(pt(14), pt(11), pt(14), pt(11)));
    }

    @Test
    void raised_letters_stand_on_a_share_of_their_parents_size() {
        assertThat(style("p { vertical-align: super; font-size: 5pt }").text().rise()).isEqualTo(pt(0.35 * 11));
        assertThat(style("p { vertical-align: sub }").text().rise()).isEqualTo(pt(-0.2 * 11));
        assertThat(style("p { vertical-align: 3pt }").text().rise()).isEqualTo(pt(3));
        assertThat(style("p { vertical-align: -50% }").text().rise()).isEqualTo(pt(-7));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"red|FF0000", "#abc|AABBCC", "#8F1d1D|8F1D1D", "rgb(1, 2, 3)|010203",
            "rgb(1 2 3)|010203", "rgb(100%, 0%, 50%)|FF0080", "AliceBlue|F0F8FF"})
    void colours_are_read(String css, String hex) {
        assertThat(style("p { color: " + css + " }").font().colour()).isEqualTo(Integer.parseInt(hex, 16));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1pt|1 1 1 1", "1pt 2pt|1 2 1 2", "1pt 2pt 3pt|1 2 3 2",
            "1pt 2pt 3pt 4pt|1 2 3 4"})
    void one_to_four_margins_go_round_the_box(String css, String edges) {
        String[] points = edges.split(" ");
        assertThat(style("p { margin: " + css + " }").box().margin())
                .isEqualTo(new Edges(pt(Double.parseDouble(points[0])), pt(Double.parseDouble(points[1])),
                        pt(Double.parseDouble(points[2])), pt(Double.parseDouble(points[3]))));
    }

    @Test
    void margins_of_both_sides_left_to_the_press_centre_the_box() {
        assertThat(style("p { margin: 1pt auto }").box().centred()).isTrue();
        assertThat(style("p { margin-left: auto }").box().centred()).isFalse();
    }

    @Test
    void a_border_is_as_wide_as_it_is_drawn_and_takes_the_texts_colour() {
        Style.Box box = style("p { color: red; border-top: solid 0.5pt; border-left: 2pt }").box();
        assertThat(box.border()).isEqualTo(new Edges(pt(0.5), pt(0), pt(0), pt(0)));
        assertThat(box.borderColour()).isEqualTo(0xFF0000);
        assertThat(style("p { border: 1pt solid blue; border-bottom: none }").box().border())
                .isEqualTo(new Edges(pt(1), pt(1), pt(0), pt(1)));
    }

    @Test
    void widths_are_lengths_or_shares() {
        assertThat(style("p { width: 50% }").box().width().in(pt(200))).isEqualTo(pt(100));
        assertThat(style("p { width: 30pt }").box().width().in(pt(200))).isEqualTo(pt(30));
        assertThat(style("p { width: auto }").box().width().isAuto()).isTrue();
    }

    @Test
    void the_font_shorthand_sets_what_it_names_and_resets_the_rest() {
        Style.Font font = style("section { font-variant: oldstyle-nums }"
                + "p { font: italic small-caps 600 9pt/11pt \"EB Garamond\", Times New Roman, serif }").font();
        assertThat(font.families()).containsExactly("EB Garamond", "Times New Roman", "serif");
        assertThat(font.size()).isEqualTo(pt(9));
        assertThat(font.weight()).isEqualTo(600);
        assertThat(font.italic()).isTrue();
        assertThat(font.features()).containsExactly("smcp");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"font-variant-caps: all-small-caps|c2sc smcp",
            "font-variant-numeric: oldstyle-nums proportional-nums|onum pnum",
            "font-variant: lining-nums tabular-nums small-caps|lnum smcp tnum", "font-variant-position: super|sups",
            "font-variant-ligatures: discretionary-ligatures no-contextual|calt=0 dlig", "font-kerning: none|kern=0",
            "font-feature-settings: \"ss01\", \"cv02\" 3, \"liga\" off|cv02=3 liga=0 ss01",
            "letter-spacing: 1pt|clig=0 liga=0", "font-variant: normal|''"})
    void variants_become_features_of_the_font(String css, String features) {
        assertThat(String.join(" ", style("p { " + css + " }").font().features())).isEqualTo(features);
    }

    @Test
    void old_names_of_page_breaks_are_understood() {
        Style.Breaks breaks = style("p { page-break-before: always; page-break-inside: avoid; break-after: left }")
                .breaks();
        assertThat(breaks).isEqualTo(new Style.Breaks(Style.Break.PAGE, Style.Break.VERSO, true, 2, 2));
    }

    @Test
    void variables_are_inherited_and_may_be_made_of_others() {
        assertThat(
                style("html { --n: 2; --gap: calc(var(--n) * 1rlh) } section { --n: 3 } p { text-indent: var(--gap) }")
                        .text().indent())
                .isEqualTo(pt(28));
        assertThat(style("p { text-indent: var(--gap, 5pt) }").text().indent()).isEqualTo(pt(5));
        assertThat(style("p { --rule: 1pt solid; border-top: var(--rule) red }").box().border().top()).isEqualTo(pt(1));
    }

    @Test
    void variables_made_of_variables_do_not_grow_without_limit() {
        StringBuilder css = new StringBuilder("--v0: 1pt;");
        for (int i = 1; i < 60; i++) {
            css.append("--v").append(i).append(": var(--v").append(i - 1).append(") var(--v").append(i - 1)
                    .append(");");
        }
        assertThat(style("p { " + css + " margin: var(--v59); text-indent: var(--v0) }").text().indent())
                .isEqualTo(pt(1));
    }

    @Test
    void a_variable_that_asks_for_itself_has_no_value() {
        assertThat(style("html { --a: var(--b); --b: var(--a) } p { text-indent: var(--a) }").text().indent())
                .isEqualTo(pt(0));
    }
}
