package press.apparat.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrinterTest {
    @Test
    void aDiagnosticShowsItsLineAndMarksItsPlace() {
        Source source = new Source("manuscript/04-plenum.md", "\n".repeat(117) + "as he admits.[^kant3]\n");
        Span call = source.span(130, 138);
        assertThat(Printer.print(Diagnostic.error("M012", call, "no note named \"kant3\"").label(call, "called here")
                .help("did you mean \"kant2\" (line 96)?"))).isEqualTo("""
                        error[M012]: no note named "kant3"
                          --> manuscript/04-plenum.md:118:14
                            |
                        118 | as he admits.[^kant3]
                            |              ^^^^^^^^ called here
                        help: did you mean "kant2" (line 96)?
                        """);
    }

    @Test
    void otherPlacesAreShownBelow() {
        Source one = new Source("one.md", "first\nsecond\n");
        Source two = new Source("two.md", "third\n");
        assertThat(Printer.print(Diagnostic.warning("M001", one.span(6, 12), "twice").label(one.span(0, 5), "here")
                .label(two.span(0, 5), "and there"))).isEqualTo("""
                        warning[M001]: twice
                        --> one.md:2:1
                          |
                        2 | second
                          | ^^^^^^
                          |
                        1 | first
                          | ----- here
                        ::: two.md:1:1
                          |
                        1 | third
                          | ----- and there
                        """);
    }

    @Test
    void marksStandUnderTabsAndMarksAndWideCharacters() {
        String text = "\ta\u0301 毛澤東 x";
        assertThat(lines(text, text.indexOf('x'), text.length())).containsExactly("1 |     a\u0301 毛澤東 x",
                "  |              ^");
        assertThat(lines(text, text.indexOf('毛'), text.indexOf('東') + 1)).containsExactly("1 |     a\u0301 毛澤東 x",
                "  |       ^^^^^^");
    }

    @Test
    void ofALongLineAWindowIsShown() {
        String text = "word ".repeat(2_000_000);
        List<String> shown = lines(text, 5_000_000, 5_000_004);
        assertThat(shown.get(0)).hasSizeLessThan(120).startsWith("1 | …").endsWith("…");
        int mark = shown.get(1).indexOf('^');
        assertThat(shown.get(0).substring(mark, mark + 4)).isEqualTo("word");
    }

    @Test
    void whatWouldMoveTheCursorIsNotPrinted() {
        assertThat(lines("a\u001B[2Jb\u202Ec", 0, 1).get(0)).isEqualTo("1 | a\uFFFD[2Jb\uFFFDc");
    }

    @Test
    void aSpanOfSeveralLinesIsMarkedOnItsFirst() {
        assertThat(lines("a whole\nparagraph", 2, 17)).containsExactly("1 | a whole", "  |   ^^^^^");
    }

    @Test
    void aPlaceWithoutCharactersIsMarkedToo() {
        assertThat(lines("", 0, 0)).isEmpty();
        assertThat(lines("end", 3, 3)).containsExactly("1 | end", "  |    ^");
    }

    @Test
    void ofVeryManyTheFirstArePrinted() {
        Source source = new Source("one.md", "x".repeat(1000));
        List<Diagnostic> many = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            many.add(Diagnostic.error("M001", source.span(i, i + 1), "bad"));
        }
        assertThat(Printer.print(many)).endsWith("\nand 800 more\n");
    }

    /** The source line and its marks. */
    private static List<String> lines(String text, int start, int end) {
        Span span = new Source("one.md", text).span(start, end);
        return Printer.print(Diagnostic.error("M001", span, "bad")).lines().skip(3).toList();
    }
}
