package press.apparat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import press.apparat.book.Metadata;
import press.apparat.book.Shelf;
import press.apparat.editing.Edition;
import press.apparat.galley.Founts;
import press.apparat.galley.Tools;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;
import press.apparat.report.Source;
import press.apparat.report.Span;
import press.apparat.style.FontFace;
import press.apparat.style.Stylesheet;
import press.apparat.type.FontLibrary;
import press.apparat.type.Hyphenator;
import press.apparat.type.Hyphenators;

/** How a book looks: its style sheets, parsed, and the founts they ask for, both from its shelf. */
record Typography(Stylesheet stylesheet, Founts founts) {
    /** A face of the press's own, for style sheets that name none. */
    private static final String LAST_RESORT = "fonts/EBGaramond_400Regular.ttf";

    static Typography of(Shelf shelf, Metadata metadata, Diagnostics diagnostics) {
        Stylesheet stylesheet = Stylesheet.parse(sheets(shelf, metadata, diagnostics), diagnostics);
        List<FontLibrary.Entry> entries = new ArrayList<>(stylesheet.fontFaces().stream()
                .filter(face -> usable(face, shelf, diagnostics)).map(face -> entry(face, shelf)).toList());
        if (entries.isEmpty()) {
            entries.add(entry(new FontFace("serif", 400, false, LAST_RESORT, metadata.span()), shelf));
        }
        return new Typography(stylesheet, new Founts(new FontLibrary(entries)));
    }

    /** Sheets that are missing have been reported where the book names them. */
    private static List<Source> sheets(Shelf shelf, Metadata metadata, Diagnostics diagnostics) {
        List<Source> sheets = new ArrayList<>();
        for (String path : metadata.design().styles()) {
            shelf.find(path).ifPresent(bytes -> sheets.add(sheet(path, bytes, diagnostics)));
        }
        return sheets;
    }

    private static Source sheet(String path, byte[] bytes, Diagnostics diagnostics) {
        Source sheet = new Source("styles/" + path, new String(bytes, StandardCharsets.UTF_8));
        int at = sheet.text().indexOf('\uFFFD');
        if (at >= 0) {
            diagnostics.report(Diagnostic.error("W001", sheet.span(at, at + 1), "this is not UTF-8")
                    .help("save the file as UTF-8"));
        }
        return sheet;
    }

    private static boolean usable(FontFace face, Shelf shelf, Diagnostics diagnostics) {
        boolean usable = shelf.find(face.path()).map(FontLibrary::isFont).orElse(false);
        if (!usable) {
            diagnostics.report(Diagnostic
                    .error("W002", face.span(), "there is no font \"" + face.path() + "\" that the press can use")
                    .help("the path is read from styles/; the press uses TrueType fonts"));
        }
        return usable;
    }

    private static FontLibrary.Entry entry(FontFace face, Shelf shelf) {
        return new FontLibrary.Entry(face.family(), face.weight(), face.italic(),
                () -> shelf.find(face.path()).orElseThrow());
    }

    /** Where a style sheet names the first font of a family. */
    Optional<Span> face(String family) {
        return stylesheet.fontFaces().stream().filter(face -> face.family().equalsIgnoreCase(family)).findFirst()
                .map(FontFace::span);
    }

    /** The compositor's tools for an edition. */
    Tools tools(Edition edition, Diagnostics diagnostics) {
        return new Tools(edition, stylesheet, founts, hyphenators(edition), diagnostics);
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
