package press.apparat.galley;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.apparat.book.Book;
import press.apparat.book.Section;
import press.apparat.editing.Edition;
import press.apparat.editing.Editor;
import press.apparat.manuscript.Manuscript;
import press.apparat.manuscript.Reader;
import press.apparat.placed.Placed;
import press.apparat.placed.Tag;
import press.apparat.report.Diagnostics;
import press.apparat.report.Source;
import press.apparat.style.Stylesheet;
import press.apparat.type.FontLibrary;
import press.apparat.type.Hyphenators;

/** A chapter in Markdown, set in real type in a measure of 200 pt, ten on twelve. */
record Specimen(List<Passage> passages, Tag structure, Diagnostics diagnostics) {
    static final long POINT = 1 << 16;
    static final long MEASURE = 200 * POINT;
    static final long LEADING = 12 * POINT;

    private static final String CSS = """
            @font-face { font-family: "EB Garamond"; src: url(EBGaramond_400Regular.ttf) }
            @page { size: 240pt 400pt; margin: 20pt }
            :root { font: 10pt/12pt "EB Garamond"; orphans: 2; widows: 2 }
            p { text-align: justify; hyphens: auto; margin: 0 }
            ul, ol { padding-left: 20pt; margin: 0 }
            section > h1 { display: none }
            h2 { line-height: 12pt; margin: 12pt 0 0 }
            aside.footnote { float: footnote; font-size: 8pt; line-height: 9pt }
            a.noteref, .backlink { font-variant-position: super }
            """;

    static Specimen of(String markdown) {
        return of(markdown, "", Folios.UNKNOWN);
    }

    /** With rules added to the style sheet. */
    static Specimen of(String markdown, String css, Folios folios) {
        return of(markdown, css, folios, Section.Role.CHAPTER);
    }

    /** The first section of a role. */
    static Specimen of(String markdown, String css, Folios folios, Section.Role role) {
        Diagnostics diagnostics = new Diagnostics();
        List<Galley> galleys = setter(markdown, css, diagnostics).galleys(folios);
        Galley galley = galleys.stream().filter(one -> one.role() == role).findFirst().orElseThrow();
        return new Specimen(galley.passages(), galley.structure(), diagnostics);
    }

    static Setter setter(String markdown, String css, Diagnostics diagnostics) {
        Manuscript manuscript = gathered(markdown, diagnostics);
        Book book = Reader.read(manuscript, diagnostics);
        Stylesheet sheet = Stylesheet.parse(List.of(new Source("styles/test.css", CSS + css)), diagnostics);
        List<FontLibrary.Entry> fonts = sheet.fontFaces().stream().map(
                face -> new FontLibrary.Entry(face.family(), face.weight(), face.italic(), () -> font(face.path())))
                .toList();
        Edition edition = Editor.edit(book, diagnostics);
        return new Setter(new Tools(edition, sheet, new Founts(new FontLibrary(fonts)),
                lang -> Hyphenators.of(lang, List.of()), diagnostics));
    }

    private static Manuscript gathered(String markdown, Diagnostics diagnostics) {
        try {
            Path folder = Files.createTempDirectory("galley");
            Files.writeString(folder.resolve("meta.yaml"), "title: A book\nlang: en-GB\n");
            Files.writeString(folder.resolve("1.md"), markdown);
            Manuscript manuscript = Manuscript.gather(folder, diagnostics);
            for (String file : List.of("1.md", "meta.yaml", "")) {
                Files.delete(folder.resolve(file));
            }
            return manuscript;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] font(String path) {
        try {
            return Files.readAllBytes(Path.of("styles", "fonts", path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every passage as it is best by itself. */
    List<Strip> strips() {
        return passages.stream().flatMap(passage -> passage.strips().stream()).toList();
    }

    /** The strips with text, and what is read on each. */
    List<String> lines() {
        return strips().stream().map(Specimen::text).filter(text -> !text.isEmpty()).toList();
    }

    static String text(Strip strip) {
        return glyphs(strip).map(Placed.Glyphs::actualText).collect(Collectors.joining()).strip();
    }

    Strip line(String beginning) {
        return strips().stream().filter(strip -> text(strip).startsWith(beginning)).findFirst().orElseThrow();
    }

    /** From left to right. */
    static Stream<Placed.Glyphs> glyphs(Strip strip) {
        return all(strip, Placed.Glyphs.class).sorted(Comparator.comparingLong(Placed.Glyphs::x));
    }

    static <P extends Placed> Stream<P> all(Strip strip, Class<P> kind) {
        return strip.content().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Where a strip's first words stand, and where its last ones end. */
    static long left(Strip strip) {
        return glyphs(strip).findFirst().orElseThrow().x();
    }

    static long right(Strip strip) {
        return glyphs(strip).filter(glyphs -> !glyphs.actualText().isBlank() || glyphs.actualText().equals("\u00ad"))
                .mapToLong(glyphs -> glyphs.x() + glyphs.run().width()).max().orElseThrow();
    }

    /** The x of the glyphs with these words. */
    static long x(Strip strip, String words) {
        return glyphs(strip).filter(glyphs -> glyphs.actualText().equals(words)).findFirst().orElseThrow().x();
    }
}
