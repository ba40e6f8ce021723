package press.apparat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import press.apparat.book.Metadata;
import press.apparat.book.Shelf;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;
import press.apparat.report.Source;
import press.apparat.style.Stylesheet;

/** Finds a book's style sheets on the shelf. */
final class StyleShelf {
    private StyleShelf() {
    }

    static Stylesheet parse(Shelf shelf, Metadata metadata, Diagnostics diagnostics) {
        List<Source> sheets = new ArrayList<>();
        for (String path : metadata.design().styles()) {
            shelf.find(path).ifPresentOrElse(
                    bytes -> sheets.add(new Source("styles/" + path, new String(bytes, StandardCharsets.UTF_8))),
                    () -> diagnostics.report(Diagnostic
                            .error("W001", metadata.span(), "there is no style sheet \"" + path + "\"")
                            .help("put it into the book's styles/, or name one of the press's own: default.css")));
        }
        return Stylesheet.parse(sheets, diagnostics);
    }
}
