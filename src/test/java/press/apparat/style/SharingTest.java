package press.apparat.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharingTest {
    private static final Sample SAMPLE = Sample
            .of("p.lead { color: red } #two { color: blue } p[lang] { color: green }");

    @Test
    void elements_that_no_selector_tells_apart_share_one_style() {
        assertThat(SAMPLE.style("p.other#one@title=x")).isSameAs(SAMPLE.style("p"));
        assertThat(SAMPLE.style("p.lead.other")).isSameAs(SAMPLE.style("p.lead"));
    }

    @Test
    void elements_keep_what_they_are() {
        assertThat(SAMPLE.at("p.other#one").element()).isEqualTo(Element.of("p", "other").withId("one"));
    }

    @Test
    void ids_and_attributes_that_selectors_speak_of_matter() {
        assertThat(SAMPLE.style("p#two").font().colour()).isEqualTo(0x0000FF);
        assertThat(SAMPLE.style("p@lang=ru").font().colour()).isEqualTo(0x008000);
    }

    @Test
    void threads_agree() {
        Set<Integer> styles = IntStream.range(0, 2_000).parallel()
                .mapToObj(i -> System.identityHashCode(SAMPLE.style("section#s" + i % 7 + " > div.d" + i % 5 + " > q")))
                .collect(Collectors.toSet());
        assertThat(styles).hasSize(1);
    }
}
