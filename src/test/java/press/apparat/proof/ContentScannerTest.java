package press.apparat.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Content streams as ISO 32000-1 lets them be written, though our own press writes them in one way only. */
class ContentScannerTest implements ContentScanner.Operators {
    private final List<String> told = new ArrayList<>();

    private List<String> told(String content) {
        new ContentScanner(content.getBytes(StandardCharsets.ISO_8859_1), this).scan();
        return told;
    }

    @Override
    public void font(String name) {
        told.add("font " + name);
    }

    @Override
    public void show(byte[] codes, int length) {
        told.add(new String(codes, 0, length, StandardCharsets.ISO_8859_1));
    }

    @Override
    public void begin(MarkedProperties properties) {
        told.add("begin " + (properties.number().isPresent() ? properties.number().getAsInt() : "-")
                + properties.actualText().map(text -> " " + text).orElse(""));
    }

    @Override
    public void end() {
        told.add("end");
    }

    @Test
    void stringsAreShownByEveryOperatorThatShows() {
        assertThat(told("BT /F1 9.5 Tf (one) Tj [(t) -20 (w) 3.5 (o)] TJ (three) ' 1 2 (four) \" ET"))
                .containsExactly("font F1", "one", "two", "three", "four");
    }

    @Test
    void stringsHaveEscapesAndBrackets() {
        assertThat(told("(a\\(b\\)c (d) \\\\ \\101\\n\\\r\ne) Tj <61 62 6> Tj")).containsExactly("a(b)c (d) \\ A\ne",
                "ab`");
    }

    @Test
    void sequencesSayTheirNumbersAndWhatTheyStandFor() {
        assertThat(told("/P<</MCID 12>>BDC /Span << /E (no) /ActualText <FEFF00E9> /X <</MCID 3>> >> BDC EMC EMC "
                + "/Artifact BMC EMC /P /Named BDC EMC"))
                .containsExactly("begin 12", "begin - é", "end", "end", "begin -", "end", "begin -", "end");
    }

    @Test
    void whatIsDrawnAndWhatIsSaidAsideIsPassedOver() {
        assertThat(told("q 1 0 0 1 0 0 cm % (a comment) Tj\n0 0 9 9 re f* BI /W 1 /H 1 ID (x) Tj\nEI Q (text) Tj"))
                .containsExactly("text");
    }
}
