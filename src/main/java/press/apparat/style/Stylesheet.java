package press.apparat.style;

import java.util.List;
import press.apparat.report.Diagnostics;
import press.apparat.report.Source;

/** The style of a book: its sheets parsed once, for both presses. */
public final class Stylesheet {
    private Stylesheet() {
    }

    /** Parses sheets in cascade order (the press's own user-agent sheet comes before them by itself). */
    public static Stylesheet parse(List<Source> sheets, Diagnostics diagnostics) {
        throw new UnsupportedOperationException();
    }

    /** The root of a document for print: the element {@code html} with a language. */
    public Styled root(String lang) {
        throw new UnsupportedOperationException();
    }

    /** The page of a name ("auto" for the unnamed) in a state: {@code @page name:left}. */
    public PageStyle page(String name, PageState state) {
        throw new UnsupportedOperationException();
    }

    /** The fonts the sheets name, in order. */
    public List<FontFace> fontFaces() {
        throw new UnsupportedOperationException();
    }

    /** The sheets for the EPUB: what is not for print alone, as CSS text. */
    public String screen() {
        throw new UnsupportedOperationException();
    }

    /** Which page is asked for (CSS Paged Media 3, clause 5.2). {@code first}: of its section. */
    public record PageState(boolean recto, boolean first, boolean blank) {
    }
}
