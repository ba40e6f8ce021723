package press.apparat.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import press.apparat.editing.Edition;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;

/**
 * Proves that both finished books hold what their edition asks for: the same words, notes, terms, links, places, pictures
 * and cells, less what it asks of one medium only. Each book is read by other code than wrote it. The two can be read at
 * the same time.
 */
public final class Parity {
    private final Edition edition;
    private final Map<String, Integer> notes;
    private volatile Optional<Proofs> pdf = Optional.empty();
    private volatile Optional<Proofs> epub = Optional.empty();
    private volatile PrintedPages pages = PrintedPages.NONE;

    /** What a book is to hold, and what it holds. */
    private record Proofs(String book, Exemplar.Copy copy, Witness found) {
    }

    /** @param notes by the id of a note that is marked by page: its place among those of its series there, from 1 on */
    public Parity(Edition edition, Map<String, Integer> notes) {
        this.edition = edition;
        this.notes = notes;
    }

    /** Reads the finished PDF. */
    public void pdf(Path file) throws IOException {
        PrintedBook book = PdfReader.read(Files.readAllBytes(file));
        pages = book.pages();
        pdf = Optional.of(new Proofs("PDF", Exemplar.of(edition, new Paper(edition, pages, notes)), book.witness()));
    }

    /** Reads the finished EPUB. */
    public void epub(Path file) throws IOException {
        Exemplar.Copy copy = Exemplar.of(edition, new Screen(edition));
        epub = Optional.of(new Proofs("EPUB", copy, EpubReader.read(file)));
    }

    /** Reports what the books lack or have too much, once both are read (W010–W016). */
    public void report(Diagnostics diagnostics) {
        pdf.ifPresent(proofs -> report(proofs, diagnostics));
        epub.ifPresent(proofs -> report(proofs, diagnostics));
    }

    private void report(Proofs proofs, Diagnostics diagnostics) {
        Collation.of(proofs.copy(), proofs.found(), pages)
                .forEach(variant -> diagnostics.report(Diagnostic.error(variant.kind().code(),
                        variant.span().orElse(edition.book().metadata().span()), message(proofs.book(), variant))));
    }

    private static String message(String book, Variant variant) {
        String place = variant.passage().isEmpty() ? "" : "in " + variant.passage() + " ";
        return place + "the " + book + " " + variant.said();
    }
}
