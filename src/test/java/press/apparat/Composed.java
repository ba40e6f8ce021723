package press.apparat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import press.apparat.book.Book;
import press.apparat.editing.Edition;
import press.apparat.editing.Editor;
import press.apparat.galley.Catalogue;
import press.apparat.galley.Folios;
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
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;

/** A book written in a test, up to its pages. Its files' names begin at its folder: "manuscript/book.yaml". */
record Composed(Volume volume, Diagnostics diagnostics) {
    private static final int ROUNDS = 8;

    static Composed of(Map<String, String> files) {
        try {
            Path folder = Files.createTempDirectory("composed");
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            Composed composed = of(folder);
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
            return composed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Composed of(Path folder) {
        Diagnostics diagnostics = new Diagnostics();
        Manuscript manuscript = Manuscript.gather(folder, diagnostics);
        Book book = Reader.read(manuscript, diagnostics);
        Typography typography = Typography.of(manuscript.shelf(), book.metadata(), diagnostics);
        Edition edition = Editor.edit(book, diagnostics);
        Tools tools = typography.tools(edition, diagnostics);
        Setter setter = new Setter(tools);
        MakeUp makeUp = new MakeUp(new Press(tools.stylesheet()::page, new MarginLiner(tools),
                Catalogue.credits(edition), Catalogue.outline(edition), diagnostics));
        Folios known = Folios.UNKNOWN;
        Volume volume = makeUp.volume(setter.galleys(known));
        for (int round = 0; round < ROUNDS && !setter.holds(found(volume)); round++) {
            known = found(volume);
            volume = makeUp.volume(setter.galleys(known));
        }
        return new Composed(volume, diagnostics);
    }

    private static Folios found(Volume volume) {
        return new Folios(volume.folios(), volume.notes(), volume.lines().byId());
    }

    List<String> codes() {
        return diagnostics.all().stream().map(Diagnostic::code).toList();
    }

    /** The glyphs of a page, in the order they are drawn. */
    static List<Placed.Glyphs> glyphs(Page page) {
        return page.content().stream().filter(Placed.Glyphs.class::isInstance).map(Placed.Glyphs.class::cast).toList();
    }
}
