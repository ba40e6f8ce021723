package press.apparat.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.apparat.book.Block;
import press.apparat.book.Inline;

/** Whatever is in a file, it is read, in a time in proportion to its length. The timeouts are but for hangs. */
@Timeout(120)
class HostileTest {
    private static final int MANY = 20_000;

    @Test
    void aParagraphOfTenMegabytes() {
        Block.Paragraph paragraph = (Block.Paragraph) Written.text("words and words ".repeat(650_000)).blocks().get(0);
        assertThat(((Inline.Text) paragraph.content().get(0)).text()).hasSize(10_399_999);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[a ", "![", "](", "[](", "[a](b", "*a **a ", "a* ", "`a`{", "[a]{x=\"", "@a;", "[@a ",
            "&", "<a ", "<b>", "~a ", "^a ", "^[", "<!--", "\\*", ": ", "|a", ">", "\n| “a”", "\n::: a", "\n[a]: b",
            "\n[^a]: b", "\na\n: b\n", "{", "\n> ", "\n    - "})
    void theSameManyTimes(String piece) {
        Written written = Written.text(piece.repeat(MANY));
        assertThat(written.read().sections()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*|*", "^[a |]", "[a |]{.x}", "> |", "- |", "::: a\n|\n:::", "**a *b |* b**"})
    void whatIsNestedTooDeeplyIsToldOf(String piece) {
        String[] parts = piece.split("\\|", 2);
        Written written = Written.text(parts[0].repeat(2_000) + "x" + parts[1].repeat(2_000));
        written.read();
        assertThat(written.codes()).contains("M011").doesNotContain("M033", "M034");
    }

    @Test
    void thousandsOfNotes() {
        String calls = IntStream.range(0, MANY).mapToObj(i -> "Word[^" + i + "] ").collect(Collectors.joining());
        String notes = IntStream.range(0, MANY).mapToObj(i -> "[^" + i + "]: Note.\n\n").collect(Collectors.joining());
        Written written = Written.text(calls + "\n\n" + notes);
        assertThat(((Block.Paragraph) written.blocks().get(0)).content()).hasSize(2 * MANY);
        assertThat(written.diagnostics()).isEmpty();
    }

    @Test
    void notesThatWouldUnfoldWithoutEnd() {
        String notes = IntStream.range(0, 40).mapToObj(i -> "[^" + i + "]: x[^" + (i + 1) + "][^" + (i + 1) + "]\n\n")
                .collect(Collectors.joining());
        Written written = Written.text("Text.[^0]\n\n" + notes + "[^40]: End.");
        written.read();
        assertThat(written.codes()).contains("M016");
    }

    @Property(tries = 400)
    void anyText(@ForAll("manuscripts") String text) {
        Written written = Written.file("one.md", text).and("glossary.md", text).and("meta.yaml", text);
        assertThat(written.read().sections()).isNotEmpty();
        assertThat(written.diagnostics()).allSatisfy(one -> assertThat(one.span().text()).isNotNull());
    }

    @Provide
    Arbitrary<String> manuscripts() {
        List<String> pieces = List.of("\n", "\n\n", " ", "    ", "\t", "word", "Слово", "毛", "\uD83D\uDE00", "*", "**",
                "_", "`", "```", "~", "^", "[", "]", "(", ")", "![", "^[", "[^a]", "[^a]: ", "{", "}", "{#id .c k=v}",
                "]{.x}", "](#a)", "](b.png)", ":", ": ", "::: verse\n", "::: aside\n", ":::\n", ":::: parallel\n", "| ",
                "|---|---|\n", "||", "^^", "===", "# ", "## ", "> ", "- ", "1. ", "<b>", "<!--", "-->", "<", "&amp;",
                "&#0;", "\\", "@key", "[@key, p. 3]", ";", "=", "\"", "'", "---\n", "\u0000", "\r\n", "\uFEFF",
                "https://a.b", "<a@b.c>", "&");
        return Arbitraries.of(pieces).list().ofMinSize(1).ofMaxSize(40).map(some -> String.join("", some));
    }
}
