package press.apparat.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import press.apparat.editing.Edition;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;

/**
 * Proves that both finished books hold what their edition asks for: the same words, notes, terms, links, places, pictures
 * and cells, less what it asks of one medium only. Each book is read by other code than wrote it; the two can be read at
 * the same time.
 */
public final class Parity {
    private static final String HELP = "this is not the manuscript's fault; please report it with the line above";

    private final Edition edition;
    private final Diagnostics diagnostics;
    private final CompletableFuture<PrintedPages> pages = new CompletableFuture<>();
    /** What the books are to hold is known when the pages are that they name. */
    private final CompletableFuture<Exemplar.Copy> paper;
    private final CompletableFuture<Exemplar.Copy> screen;
    private volatile Optional<Witness> pdf = Optional.empty();
    private volatile Optional<Witness> epub = Optional.empty();

    private interface Reader<T> {
        T read() throws IOException;
    }

    public Parity(Edition edition, Counts counts, Diagnostics diagnostics) {
        this.edition = edition;
        this.diagnostics = diagnostics;
        this.paper = pages.thenApplyAsync(known -> Exemplar.of(edition, new Paper(edition, known, counts)));
        this.screen = pages.thenApplyAsync(known -> Exemplar.of(edition, new Screen(edition, known, counts)));
    }

    /** Reads the finished PDF; reports one that cannot be read (W019). */
    public void pdf(Path file) {
        pdf = read("PDF", () -> PdfReader.read(Files.readAllBytes(file), pages::complete));
    }

    /** Reads the finished EPUB; reports one that cannot be read (W019). */
    public void epub(Path file) {
        epub = read("EPUB", () -> EpubReader.read(file));
    }

    /** A book that has an error already is not delivered, whatever it holds. */
    private <T> Optional<T> read(String book, Reader<T> reader) {
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.read());
        } catch (IOException | RuntimeException e) {
            diagnostics.report(Diagnostic.error("W019", edition.book().metadata().span(),
                    "the " + book + " cannot be read back: " + e.getMessage()).help(HELP));
            return Optional.empty();
        }
    }

    /** Reports what the books lack or have too much, once both are read (W010–W016); says how much they hold. */
    public String collate() {
        pages.complete(PrintedPages.NONE);
        pdf.ifPresent(book -> report("PDF", Collation.of(paper.join(), book, pages.join())));
        epub.ifPresent(book -> report("EPUB", Collation.of(screen.join(), book, pages.join())));
        return Tally.of(screen.join()).line();
    }

    private void report(String book, List<Variant> variants) {
        variants.forEach(variant -> diagnostics.report(Diagnostic.error(variant.kind().code(),
                variant.span().orElse(edition.book().metadata().span()), message(book, variant)).help(HELP)));
    }

    private static String message(String book, Variant variant) {
        String place = variant.passage().isEmpty() ? "" : "in " + variant.passage() + " ";
        return place + "the " + book + " " + variant.said();
    }
}
