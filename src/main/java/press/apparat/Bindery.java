package press.apparat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import press.apparat.book.Book;
import press.apparat.book.Resource;
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
import press.apparat.inspection.Inspection;
import press.apparat.inspection.Proof;
import press.apparat.manuscript.Manuscript;
import press.apparat.manuscript.Reader;
import press.apparat.page.Beginnings;
import press.apparat.page.MakeUp;
import press.apparat.page.Press;
import press.apparat.page.Volume;
import press.apparat.pdf.PdfPress;
import press.apparat.pdf.Unprintable;
import press.apparat.placed.Tag;
import press.apparat.proof.Counts;
import press.apparat.proof.Parity;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;
import press.apparat.report.Span;

/** The line from a folder to two books and the measures of their pages. */
public final class Bindery {
    /** Page references and signs settle in two or three rounds, signs in a ring in some more; what still turns is cut here. */
    private static final int ROUNDS = 8;

    /** The figures of the pages, beside the books. */
    private static final String PROOF = "proof/typography.json";

    private final Diagnostics diagnostics = new Diagnostics();
    private final Consumer<Stage> progress;

    private Bindery(Consumer<Stage> progress) {
        this.progress = progress;
    }

    /** Presses the book in a folder into another; where there are errors, writes nothing. */
    public static Outcome press(Path folder, Path out, Consumer<Stage> progress) throws IOException {
        return new Bindery(progress).press(folder, out);
    }

    /** Says what is wrong in a manuscript, and what would be wrong on its pages. */
    public static Outcome check(Path folder) {
        Bindery bindery = new Bindery(stage -> {
        });
        Copy copy = bindery.prepare(folder);
        if (!bindery.diagnostics.hasErrors()) {
            bindery.set(copy);
        }
        return bindery.without();
    }

    /** Nothing has been made. */
    private Outcome without() {
        return new Outcome(diagnostics.all(), List.of(), List.of(), Optional.empty());
    }

    private Outcome press(Path folder, Path out) throws IOException {
        Copy copy = prepare(folder);
        if (diagnostics.hasErrors()) {
            return without();
        }
        Volume volume = set(copy);
        if (diagnostics.hasErrors()) {
            return without();
        }
        try (Delivery delivery = new Delivery(out)) {
            progress.accept(Stage.PRINT);
            CompletableFuture<Proof> proof = CompletableFuture.supplyAsync(() -> Inspection.of(volume));
            String slug = copy.edition().book().metadata().slug();
            Parity parity = new Parity(copy.edition(), counts(volume), diagnostics);
            delivery.write(List.of(new Delivery.Item(slug + ".pdf", file -> print(copy, volume, file), parity::pdf),
                    new Delivery.Item(slug + ".epub", file -> EpubPress.bind(binding(copy, volume), diagnostics, file),
                            parity::epub),
                    new Delivery.Item(PROOF,
                            file -> file.write(proof.join().json().getBytes(StandardCharsets.UTF_8)))));
            String held = parity.collate();
            if (diagnostics.hasErrors()) {
                return without();
            }
            List<Path> files = delivery.deliver();
            progress.accept(Stage.DONE);
            List<String> lines = Stream.concat(proof.join().lines().stream(), Stream.of(held)).toList();
            return new Outcome(diagnostics.all(), files, lines,
                    Optional.of(Count.of(copy.edition(), volume.pages().size())));
        }
    }

    private void print(Copy copy, Volume volume, OutputStream file) throws IOException {
        try {
            PdfPress.print(volume, file);
        } catch (Unprintable damaged) {
            Book book = copy.edition().book();
            Span span = Optional.ofNullable(book.resources().get(damaged.name())).map(Resource::span)
                    .or(() -> copy.typography().face(damaged.name())).orElse(book.metadata().span());
            diagnostics.report(
                    Diagnostic.error("W003", span, "\"" + damaged.name() + "\" is damaged and cannot be printed")
                            .help("open the file in a program of its kind and save it anew"));
        }
    }

    /** Gathers, reads and edits; the style is parsed and the founts are laid out meanwhile. */
    private Copy prepare(Path folder) {
        progress.accept(Stage.GATHER);
        Manuscript manuscript = Manuscript.gather(folder, diagnostics);
        progress.accept(Stage.READ);
        manuscript.bibliography().ifPresent(works -> Editor.awakeCitations());
        Book book = Reader.read(manuscript, diagnostics);
        CompletableFuture<Typography> typography = CompletableFuture
                .supplyAsync(() -> Typography.of(manuscript.shelf(), book.metadata(), diagnostics));
        progress.accept(Stage.EDIT);
        Edition edition = Editor.edit(book, diagnostics);
        progress.accept(Stage.STYLE);
        return new Copy(edition, typography.join(), manuscript.shelf());
    }

    /** What is ready to be set. */
    private record Copy(Edition edition, Typography typography, Shelf shelf) {
    }

    private static Counts counts(Volume volume) {
        return new Counts(volume.notes(), volume.lines().byId(), volume.structure().holds(Tag.Role.HIDDEN));
    }

    private static Binding binding(Copy copy, Volume volume) {
        String lang = copy.edition().book().metadata().language();
        Beginnings beginnings = Beginnings.of(volume, volume.lines().shown()::containsKey);
        return new Binding(copy.edition(), Sheets.of(copy.typography().stylesheet(), lang), copy.shelf(),
                beginnings.pages(), volume.folios(), volume.lines().printed(beginnings.anchors()));
    }

    /** Set and make up, until the folios that are printed are those that were found. */
    private Volume set(Copy copy) {
        Tools tools = copy.typography().tools(copy.edition(), diagnostics);
        Setter setter = new Setter(tools);
        Press press = new Press(tools.stylesheet()::page, new MarginLiner(tools), Catalogue.credits(copy.edition()),
                Catalogue.outline(copy.edition()), diagnostics);
        Folios known = Folios.UNKNOWN;
        MakeUp makeUp = new MakeUp(press);
        Volume volume = round(setter, makeUp, known);
        for (int round = 1; round < ROUNDS && !setter.holds(found(volume)); round++) {
            known = found(volume);
            volume = round(setter, makeUp, known);
        }
        if (!setter.holds(found(volume))) {
            new Unsettled(known, found(volume), diagnostics).report(copy.edition());
        }
        return volume;
    }

    private static Folios found(Volume volume) {
        return new Folios(volume.folios(), volume.notes(), volume.lines().byId());
    }

    private Volume round(Setter setter, MakeUp makeUp, Folios known) {
        progress.accept(Stage.SET);
        var galleys = setter.galleys(known);
        progress.accept(Stage.MAKE_UP);
        return makeUp.volume(galleys);
    }
}
