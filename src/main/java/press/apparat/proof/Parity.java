package press.apparat.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
    private final Map<String, Integer> notes;
    private final Diagnostics diagnostics;
    private volatile Optional<Proofs> pdf = Optional.empty();
    private volatile Optional<Proofs> epub = Optional.empty();
    private volatile PrintedPages pages = PrintedPages.NONE;

    /** What a book is to hold, and what it holds. */
    private record Proofs(String book, Exemplar.Copy copy, Witness found) {
    }

    private interface Reader {
        Proofs read() throws IOException;
    }

    /** @param notes by the id of a note that is marked by page: its place among those of its series there, from 1 on */
    public Parity(Edition edition, Map<String, Integer> notes, Diagnostics diagnostics) {
        this.edition = edition;
        this.notes = notes;
        this.diagnostics = diagnostics;
    }

    /** Reads the finished PDF; reports one that cannot be read (W019). */
    public void pdf(Path file) {
        pdf = read("PDF", () -> {
            PrintedBook book = PdfReader.read(Files.readAllBytes(file));
            pages = book.pages();
            return new Proofs("PDF", Exemplar.of(edition, new Paper(edition, pages, notes)), book.witness());
        });
    }

    /** Reads the finished EPUB; reports one that cannot be read (W019). */
    public void epub(Path file) {
        epub = read("EPUB", () -> new Proofs("EPUB", Exemplar.of(edition, new Screen(edition)), EpubReader.read(file)));
    }

    /** A book that has an error already is not delivered, whatever it holds. */
    private Optional<Proofs> read(String book, Reader reader) {
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
        Stream.of(pdf, epub).flatMap(Optional::stream).forEach(this::collate);
        return epub.map(proofs -> Tally.of(proofs.copy()).line()).orElse("");
    }

    private void collate(Proofs proofs) {
        Collation.of(proofs.copy(), proofs.found(), pages)
                .forEach(variant -> diagnostics.report(
                        Diagnostic.error(variant.kind().code(), variant.span().orElse(edition.book().metadata().span()),
                                message(proofs.book(), variant)).help(HELP)));
    }

    private static String message(String book, Variant variant) {
        String place = variant.passage().isEmpty() ? "" : "in " + variant.passage() + " ";
        return place + "the " + book + " " + variant.said();
    }
}
