package press.apparat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import press.apparat.book.Book;
import press.apparat.book.Shelf;
import press.apparat.editing.Edition;
import press.apparat.editing.Editor;
import press.apparat.epub.Binding;
import press.apparat.epub.EpubPress;
import press.apparat.epub.Sheets;
import press.apparat.galley.Catalogue;
import press.apparat.galley.Folios;
import press.apparat.galley.MarginLiner;
import press.apparat.galley.Setter;
import press.apparat.galley.Tools;
import press.apparat.manuscript.Manuscript;
import press.apparat.manuscript.Reader;
import press.apparat.page.MakeUp;
import press.apparat.page.Press;
import press.apparat.page.Volume;
import press.apparat.pdf.PdfPress;
import press.apparat.report.Diagnostics;
import press.apparat.style.Stylesheet;

/** The line from a folder to two books. */
public final class Bindery {
    /** Page references settle in two or three rounds; a ring of them is cut here. */
    private static final int ROUNDS = 4;

    private final Diagnostics diagnostics = new Diagnostics();
    private final Consumer<Stage> progress;

    private Bindery(Consumer<Stage> progress) {
        this.progress = progress;
    }

    /** Presses the book in a folder into another; where there are errors, writes nothing. */
    public static Outcome press(Path folder, Path out, Consumer<Stage> progress) throws IOException {
        return new Bindery(progress).press(folder, out);
    }

    /** Says what is wrong in a manuscript. */
    public static Outcome check(Path folder) {
        Bindery bindery = new Bindery(stage -> {
        });
        Manuscript manuscript = bindery.gather(folder);
        bindery.style(manuscript.shelf(), bindery.edit(manuscript));
        return new Outcome(bindery.diagnostics.all(), List.of(), Optional.empty());
    }

    private Outcome press(Path folder, Path out) throws IOException {
        Manuscript manuscript = gather(folder);
        Edition edition = edit(manuscript);
        Stylesheet stylesheet = style(manuscript.shelf(), edition);
        if (diagnostics.hasErrors()) {
            return new Outcome(diagnostics.all(), List.of(), Optional.empty());
        }
        Volume volume = set(edition, stylesheet, manuscript.shelf());
        String slug = edition.book().metadata().slug();
        try (Delivery delivery = new Delivery(out)) {
            progress.accept(Stage.PRINT);
            delivery.write(slug + ".pdf", file -> PdfPress.print(volume, file));
            progress.accept(Stage.BIND);
            delivery.write(slug + ".epub",
                    file -> EpubPress.bind(binding(edition, stylesheet, manuscript, volume), diagnostics, file));
            List<Path> files = delivery.deliver();
            progress.accept(Stage.DONE);
            return new Outcome(diagnostics.all(), files, Optional.of(Count.of(edition, volume.pages().size())));
        }
    }

    private static Binding binding(Edition edition, Stylesheet stylesheet, Manuscript manuscript, Volume volume) {
        Sheets sheets = Sheets.of(stylesheet, edition.book().metadata().language());
        return new Binding(edition, sheets, manuscript.shelf(), volume.folios());
    }

    private Manuscript gather(Path folder) {
        progress.accept(Stage.GATHER);
        return Manuscript.gather(folder, diagnostics);
    }

    private Edition edit(Manuscript manuscript) {
        progress.accept(Stage.READ);
        Book book = Reader.read(manuscript, diagnostics);
        progress.accept(Stage.EDIT);
        return Editor.edit(book, diagnostics);
    }

    private Stylesheet style(Shelf shelf, Edition edition) {
        progress.accept(Stage.STYLE);
        return StyleShelf.parse(shelf, edition.book().metadata(), diagnostics);
    }

    /** Set and make up, until the folios that are printed are those that were found. */
    private Volume set(Edition edition, Stylesheet stylesheet, Shelf shelf) {
        Tools tools = Workshop.tools(edition, stylesheet, shelf, diagnostics);
        Setter setter = new Setter(tools);
        Press press = new Press(stylesheet::page, new MarginLiner(tools), Catalogue.credits(edition),
                Catalogue.outline(edition), diagnostics);
        Map<String, String> known = Map.of();
        Volume volume = round(setter, press, known);
        for (int round = 1; round < ROUNDS && !volume.folios().equals(known); round++) {
            known = volume.folios();
            volume = round(setter, press, known);
        }
        return volume;
    }

    private Volume round(Setter setter, Press press, Map<String, String> known) {
        progress.accept(Stage.SET);
        var galleys = setter.galleys(new Folios(known));
        progress.accept(Stage.MAKE_UP);
        return MakeUp.volume(galleys, press);
    }
}
