package press.apparat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import press.apparat.book.Shelf;
import press.apparat.editing.Edition;
import press.apparat.galley.Founts;
import press.apparat.galley.Tools;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;
import press.apparat.style.FontFace;
import press.apparat.style.Stylesheet;
import press.apparat.type.FontLibrary;
import press.apparat.type.Hyphenator;
import press.apparat.type.Hyphenators;

/** Lays out the compositor's tools for one book: its founts from the shelf, its languages' hyphenation. */
final class Workshop {
    private Workshop() {
    }

    static Tools tools(Edition edition, Stylesheet stylesheet, Shelf shelf, Diagnostics diagnostics) {
        FontLibrary library = new FontLibrary(stylesheet.fontFaces().stream().map(face -> entry(face, shelf)).toList());
        return new Tools(edition, stylesheet, new Founts(library.shaper()), hyphenators(edition), diagnostics);
    }

    /** Says which font files are missing or are none. */
    static void checkFonts(Stylesheet stylesheet, Shelf shelf, Diagnostics diagnostics) {
        for (FontFace face : stylesheet.fontFaces()) {
            if (!shelf.find(face.path()).map(FontLibrary::isFont).orElse(false)) {
                diagnostics.report(Diagnostic
                        .error("W002", face.span(), "there is no font \"" + face.path() + "\" that the press can use")
                        .help("the path is read from styles/; the press uses TrueType fonts"));
            }
        }
    }

    private static FontLibrary.Entry entry(FontFace face, Shelf shelf) {
        return new FontLibrary.Entry(face.family(), face.weight(), face.italic(),
                () -> shelf.find(face.path()).orElseThrow());
    }

    /** An exception is a language's ("en") or one of its variants' ("en-GB"). */
    private static Function<String, Hyphenator> hyphenators(Edition edition) {
        Map<String, List<String>> exceptions = edition.book().metadata().exceptions();
        Map<String, Hyphenator> known = new ConcurrentHashMap<>();
        return lang -> known.computeIfAbsent(lang, l -> {
            List<String> own = exceptions.getOrDefault(l, List.of());
            return Hyphenators.of(l, own.isEmpty() ? exceptions.getOrDefault(l.split("-")[0], List.of()) : own);
        });
    }
}
