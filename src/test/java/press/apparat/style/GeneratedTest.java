package press.apparat.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import java.util.Optional;
import press.apparat.measure.Length;

class GeneratedTest {
    private static List<Content> after(String content) {
        Sample sample = Sample.of("a::after { content: " + content + " }");
        assertThat(sample.remarks()).isEmpty();
        return sample.at("a").pseudo("after").orElseThrow().style().generated().content();
    }

    @Test
    void content_is_made_of_pieces() {
        assertThat(after("leader(\". \") target-counter(attr(href), page)")).containsExactly(new Content.Leader(". "),
                new Content.TargetFolio());
        assertThat(after("leader(dotted) attr(title) \"\\2014 \\\"a\\\"\"")).containsExactly(new Content.Leader(". "),
                new Content.Attribute("title"), new Content.Literal("—\"a\""));
        assertThat(after("string(book) string(chapter, last) counter(page, lower-roman) content()")).containsExactly(
                new Content.Named("book", Content.Which.FIRST), new Content.Named("chapter", Content.Which.LAST),
                new Content.Folio("lower-roman"), new Content.Own());
        assertThat(after("none")).isEmpty();
    }

    @Test
    void an_element_sets_named_strings() {
        Style.Generated heading = Sample.of("h1 { string-set: chapter content(), part \"Part \" attr(title) }")
                .style("h1").generated();
        assertThat(heading.stringSet()).containsOnlyKeys("chapter", "part")
                .containsEntry("chapter", List.of(new Content.Own()))
                .containsEntry("part", List.of(new Content.Literal("Part "), new Content.Attribute("title")));
    }

    @Test
    void markers_pages_and_notes_are_asked_for_by_name() {
        Sample sample = Sample.of("li { list-style: \"–\" } ol { list-style-type: lower-roman } "
                + "section { page: front } aside { float: footnote }");
        assertThat(sample.style("ul > li").generated().listMarker()).isEqualTo("\"–\"");
        assertThat(sample.style("ol").generated().listMarker()).isEqualTo("lower-roman");
        assertThat(sample.style("section").generated().page()).isEqualTo("front");
        assertThat(sample.style("p").generated().page()).isEqualTo("auto");
        assertThat(sample.style("aside").layout().floating().to()).isEqualTo(Style.Float.FOOTNOTE);
    }

    @Test
    void what_floats_outside_says_how_far_and_which_of_its_edges_is_straight() {
        Style.Floating gloss = Sample
                .of("aside { float: outside; margin-inside: 4pt; text-align: outside } p { text-align: left }")
                .style("aside").layout().floating();
        assertThat(gloss)
                .isEqualTo(new Style.Floating(Style.Float.OUTSIDE, Length.pt(4), Optional.of(Style.Edge.OUTSIDE)));
    }
}
