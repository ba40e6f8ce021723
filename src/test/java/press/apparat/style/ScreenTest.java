package press.apparat.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScreenTest {
    @Test
    void the_epub_sees_all_but_what_is_for_print_alone() {
        String css = """
                @font-face { font-family: Jost; src: url(fonts/b.ttf) }
                @page { size: 6in 9in; @top-left { content: counter(page) } }
                h1 { color: red; string-set: chapter content(); page: front }
                a::after { content: leader(dotted) target-counter(attr(href), page) }
                aside { float: footnote; font-size: 0.8em }
                aside.gloss { float: outside; margin-inside: 4mm; text-align: outside; font-size: 0.7em }
                @media print { h1 { font-size: 20pt } }
                @media not print { h1 { font-size: 1.5em } img { float: left; max-width: 100% } }
                @media screen and (prefers-color-scheme: dark) { h1 { color: pink } }
                """;
        assertThat(Sample.of(css).stylesheet().screen()).isEqualTo("""
                h1 { color:red; }

                aside { font-size:0.8em; }

                aside.gloss { font-size:0.7em; }

                @media not print {
                  h1 { font-size:1.5em; }

                  img {
                    float:left;
                    max-width:100%;
                  }
                }

                @media screen and (prefers-color-scheme:dark) {
                  h1 { color:pink; }
                }
                """);
    }
}
