package press.apparat.style;

import static org.assertj.core.api.Assertions.assertThat;
import static press.apparat.style.Sample.pt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.apparat.measure.Edges;
import press.apparat.measure.Length;
import press.apparat.measure.Size;
import press.apparat.style.Stylesheet.PageState;

class PagesTest {
    private static final PageState RECTO = new PageState(true, false, false);
    private static final PageState VERSO = new PageState(false, false, false);
    private static final PageState OPENER = new PageState(true, true, false);
    private static final PageState BLANK = new PageState(false, false, true);

    private static PageStyle page(String css, String name, PageState state) {
        Sample sample = Sample.of(css);
        assertThat(sample.remarks()).isEmpty();
        return sample.stylesheet().page(name, state);
    }

    @Test
    void a_page_has_a_size_margins_and_a_grid() {
        PageStyle page = page(
                "html { line-height: 14pt } @page { size: 6in 9in; margin: 20mm 17mm; line-grid: create }", "auto",
                RECTO);
        assertThat(page.size()).isEqualTo(new Size(pt(432), pt(648)));
        assertThat(page.margin()).isEqualTo(new Edges(Length.mm(20), Length.mm(17), Length.mm(20), Length.mm(17)));
        assertThat(page.lineGrid()).isEqualTo(pt(14));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a5|148|210", "A5 landscape|210|148", "100mm|100|100", "10cm 200mm|100|200"})
    void sizes_are_named_or_measured(String css, double width, double height) {
        assertThat(page("@page { size: " + css + " }", "auto", RECTO).size())
                .isEqualTo(new Size(Length.mm(width), Length.mm(height)));
    }

    @Test
    void the_closer_description_of_a_page_wins() {
        String css = "@page front:left { margin-top: 1pt } @page front { margin-top: 2pt } @page :first { margin-top: 3pt }"
                + "@page :left { margin-top: 4pt } @page { margin-top: 5pt } @page plate, :blank { margin-top: 6pt }";
        assertThat(page(css, "front", VERSO).margin().top()).isEqualTo(pt(1));
        assertThat(page(css, "front", OPENER).margin().top()).isEqualTo(pt(2));
        assertThat(page(css, "auto", OPENER).margin().top()).isEqualTo(pt(3));
        assertThat(page(css, "auto", VERSO).margin().top()).isEqualTo(pt(4));
        assertThat(page(css, "auto", RECTO).margin().top()).isEqualTo(pt(5));
        assertThat(page(css, "plate", RECTO).margin().top()).isEqualTo(pt(6));
        assertThat(page(css, "auto", BLANK).margin().top()).isEqualTo(pt(6));
    }

    @Test
    void margin_boxes_with_content_inherit_from_the_page() {
        String css = "@page { font-size: 9pt; @top-right { content: string(chapter); font-size: 2em }"
                + " @bottom-center { content: counter(page) } @top-left { color: red } }"
                + "@page :first { @top-right { content: none } }";
        PageStyle page = page(css, "auto", RECTO);
        assertThat(page.boxes()).containsOnlyKeys("bottom-center", "top-right");
        assertThat(page.boxes().get("top-right").font().size()).isEqualTo(pt(18));
        assertThat(page.boxes().get("top-right").text().align()).isEqualTo(Style.Align.RIGHT);
        assertThat(page.boxes().get("bottom-center").generated().content())
                .containsExactly(new Content.Folio("decimal"));
        assertThat(page(css, "auto", OPENER).boxes()).containsOnlyKeys("bottom-center");
    }

    @Test
    void the_area_of_notes_has_a_rule_and_space() {
        Style.Box notes = page(
                "@page { @footnote { margin-top: 10pt; border-top: 0.5pt solid; width: 20%; padding-top: 3pt } }",
                "auto", RECTO).footnotes().box();
        assertThat(notes.margin().top()).isEqualTo(pt(10));
        assertThat(notes.border().top()).isEqualTo(pt(0.5));
        assertThat(notes.padding().top()).isEqualTo(pt(3));
        assertThat(notes.width().in(pt(300))).isEqualTo(pt(60));
    }

    @Test
    void fonts_are_listed_with_their_files() {
        Sample sample = Sample.of("@font-face { font-family: \"EB Garamond\"; font-weight: 600; font-style: italic; "
                + "src: url(fonts/a.ttf) format(\"truetype\") } @font-face { font-family: Jost; src: url('fonts/b.ttf') }");
        assertThat(sample.remarks()).isEmpty();
        assertThat(sample.stylesheet().fontFaces())
                .extracting(FontFace::family, FontFace::weight, FontFace::italic, FontFace::path)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("EB Garamond", 600, true, "fonts/a.ttf"),
                        org.assertj.core.groups.Tuple.tuple("Jost", 400, false, "fonts/b.ttf"));
    }
}
