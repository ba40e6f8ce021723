package press.apparat.style;

import com.helger.css.decl.CascadingStyleSheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.apparat.report.Diagnostics;
import press.apparat.report.Source;

/** The style of a book: its sheets parsed once, for both presses. */
public final class Stylesheet {
    private static final String OWN = "print.css";

    private final Cascade cascade;
    private final Pages pages;
    private final List<FontFace> faces;
    private final List<CascadingStyleSheet> sheets;

    private Stylesheet(Ledger ledger, List<CascadingStyleSheet> sheets) {
        this.cascade = new Cascade(ledger.rules(), ledger.mentions());
        this.pages = new Pages(ledger.pages(), cascade);
        this.faces = ledger.faces();
        this.sheets = sheets;
    }

    /** Parses sheets in cascade order (the press's own user-agent sheet comes before them by itself). */
    public static Stylesheet parse(List<Source> sheets, Diagnostics diagnostics) {
        List<Source> all = Stream.concat(Stream.of(own()), sheets.stream()).toList();
        List<Optional<CascadingStyleSheet>> parsed = all.stream().map(source -> Syntax.parse(source, diagnostics))
                .toList();
        Remarks remarks = new Remarks(diagnostics);
        Ledger ledger = read(all, parsed, remarks);
        List<CascadingStyleSheet> authors = parsed.stream().skip(1).flatMap(Optional::stream).toList();
        Stylesheet stylesheet = new Stylesheet(ledger, authors);
        ledger.pages().stream().filter(PageRule::isAuthors).filter(rule -> !stylesheet.hasRoom(rule.selector()))
                .forEach(rule -> remarks.noRoom(rule.selector().span()));
        return stylesheet;
    }

    private static Ledger read(List<Source> sources, List<Optional<CascadingStyleSheet>> parsed, Remarks remarks) {
        Ledger ledger = new Ledger();
        for (int at = 0; at < sources.size(); at++) {
            SheetReader reader = new SheetReader(new Places(sources.get(at)), ledger, remarks);
            parsed.get(at).ifPresent(reader::read);
            ledger.authors();
        }
        ledger.mentions().unset().forEach(remarks::unsetVariable);
        return ledger;
    }

    private static Source own() {
        try (InputStream sheet = Stylesheet.class.getResourceAsStream(OWN)) {
            return new Source(OWN, new String(sheet.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private boolean hasRoom(PageRule.Selector selector) {
        List<String> pseudos = selector.pseudos();
        PageStyle page = page(selector.name(),
                new PageState(!pseudos.contains("left"), pseudos.contains("first"), pseudos.contains("blank")));
        return page.measure().sp() > 0 && page.depth().sp() > 0;
    }

    /** The root of a document for print: the element {@code html} with a language. */
    public Styled root(String lang) {
        Element root = Element.of("html").with("lang", lang);
        return cascade.root(root).as(root);
    }

    /** The page of a name ("auto" for the unnamed) in a state: {@code @page name:left}. */
    public PageStyle page(String name, PageState state) {
        return pages.page(name, state);
    }

    /** The fonts the sheets name, in order. */
    public List<FontFace> fontFaces() {
        return faces;
    }

    /**
     * The sheets for the EPUB as CSS text: without {@code @font-face} (the EPUB names its own subsets), pages, and
     * whatever else has a meaning in print alone.
     */
    public String screen() {
        return Screen.css(sheets);
    }

    /** Which page is asked for (CSS Paged Media 3, clause 5.2). {@code first}: of its section. */
    public record PageState(boolean recto, boolean first, boolean blank) {
    }
}
