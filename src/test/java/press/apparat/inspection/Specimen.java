package press.apparat.inspection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import press.apparat.editing.Edition;
import press.apparat.editing.Editor;
import press.apparat.galley.Catalogue;
import press.apparat.galley.Folios;
import press.apparat.galley.Founts;
import press.apparat.galley.MarginLiner;
import press.apparat.galley.Setter;
import press.apparat.galley.Tools;
import press.apparat.manuscript.Manuscript;
import press.apparat.manuscript.Reader;
import press.apparat.page.MakeUp;
import press.apparat.page.Page;
import press.apparat.page.Press;
import press.apparat.page.Volume;
import press.apparat.placed.Placed;
import press.apparat.report.Diagnostics;
import press.apparat.report.Source;
import press.apparat.style.Stylesheet;
import press.apparat.type.FontLibrary;
import press.apparat.type.Hyphenators;

/**
 * The pages of a chapter in Markdown: ten on twelve, in a measure of 200 pt, ten lines deep, with their folio at the
 * foot.
 */
final class Specimen {
    private static final String CSS = """
            @font-face { font-family: "EB Garamond"; src: url(EBGaramond_400Regular.ttf) }
            @page { size: 240pt 160pt; margin: 20pt; line-grid: create; @bottom-center { content: counter(page) } }
            @page { @footnote { margin-top: 6pt } }
            :root { font: 10pt/12pt "EB Garamond"; orphans: 2; widows: 2; font-variant-numeric: oldstyle-nums }
            p { text-align: justify; hyphens: auto; margin: 0 }
            section > h1 { display: none }
            h2 { font-size: 10pt; line-height: 12pt; margin: 0 }
            .acronym { font-variant-caps: all-small-caps }
            aside.footnote { float: footnote; font-size: 8pt; line-height: 9pt }
            """;

    private Specimen() {
    }

    static Volume of(String css, String markdown) {
        return of("meta.yaml", css, markdown);
    }

    /** With an index of what is marked. */
    static Volume indexed(String css, String markdown) {
        return of("book.yaml", css, markdown);
    }

    private static Volume of(String settings, String css, String markdown) {
        Diagnostics diagnostics = new Diagnostics();
        Manuscript manuscript = gathered(settings, markdown, diagnostics);
        Edition edition = Editor.edit(Reader.read(manuscript, diagnostics), diagnostics);
        Stylesheet sheet = Stylesheet.parse(List.of(new Source("styles/test.css", CSS + css)), diagnostics);
        List<FontLibrary.Entry> fonts = sheet.fontFaces().stream().map(
                face -> new FontLibrary.Entry(face.family(), face.weight(), face.italic(), () -> font(face.path())))
                .toList();
        Tools tools = new Tools(edition, sheet, new Founts(new FontLibrary(fonts)),
                lang -> Hyphenators.of(lang, List.of()), diagnostics);
        Press press = new Press(sheet::page, new MarginLiner(tools), Catalogue.credits(edition), List.of(),
                diagnostics);
        return new MakeUp(press).volume(new Setter(tools).galleys(Folios.UNKNOWN));
    }

    private static Manuscript gathered(String settings, String markdown, Diagnostics diagnostics) {
        try {
            Path folder = Files.createTempDirectory("inspection");
            Files.writeString(folder.resolve(settings),
                    "title: A book\nlanguage: en-GB\nbody: [1.md]\nback: [index]\n");
            Files.writeString(folder.resolve("1.md"), "# A Chapter\n\n" + markdown + "\n");
            Manuscript manuscript = Manuscript.gather(folder, diagnostics);
            for (String file : List.of("1.md", settings, "")) {
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

    /** The same pages with something done to what stands on them. */
    static Volume with(Volume volume, UnaryOperator<Placed> change) {
        return of(volume,
                volume.pages().stream().map(page -> with(page, page.content().stream().map(change).toList())).toList());
    }

    /** The same pages, each turned after its first line. */
    static Volume parted(Volume volume) {
        return of(volume, volume.pages().stream().flatMap(page -> {
            List<Placed> content = page.content();
            int end = 0;
            while (!(content.get(end) instanceof Placed.SetLine line && line.paragraph().span().isPresent())) {
                end++;
            }
            return Stream.of(with(page, content.subList(0, end + 1)),
                    with(page, content.subList(end + 1, content.size())));
        }).toList());
    }

    private static Page with(Page page, List<Placed> content) {
        return new Page(page.size(), page.folio(), content, page.layout());
    }

    private static Volume of(Volume volume, List<Page> pages) {
        return new Volume(pages, volume.structure(), volume.outline(), volume.folios(), volume.notes(),
                volume.credits());
    }
}
