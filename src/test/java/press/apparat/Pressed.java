package press.apparat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import press.apparat.book.Inline;
import press.apparat.editing.Edition;
import press.apparat.editing.Editor;
import press.apparat.editing.Locator;
import press.apparat.manuscript.Manuscript;
import press.apparat.manuscript.Reader;
import press.apparat.proof.Anchors;
import press.apparat.report.Diagnostics;

/**
 * A book and what became of it.
 *
 * @param labels of the pages
 * @param held what the press says that both books hold
 * @param anchors by the name of a destination: the index of its page
 */
record Pressed(Path folder, Edition edition, Path pdf, Path epub, String held, String[] labels,
        Map<String, Integer> anchors) implements Locator.Pages {
    private static final Map<Path, Pressed> ONCE = new ConcurrentHashMap<>();

    /** Pressed once for all tests that only read it. */
    static Pressed once(Path folder) {
        return ONCE.computeIfAbsent(folder, Pressed::apart);
    }

    private static Pressed apart(Path folder) {
        try {
            Path out = Files.createTempDirectory("pressed");
            Pressed pressed = of(folder, out);
            for (Path file : List.of(pressed.pdf(), pressed.epub(), out)) {
                file.toFile().deleteOnExit();
            }
            return pressed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Pressed of(Path folder, Path out) throws IOException {
        Outcome outcome = Bindery.press(folder, out, stage -> {
        });
        Path pdf = outcome.files().get(0);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new Pressed(folder, edition(folder), pdf, outcome.files().get(1),
                    outcome.proof().get(outcome.proof().size() - 1),
                    document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices(), Anchors.of(document));
        }
    }

    private static Edition edition(Path folder) {
        Diagnostics diagnostics = new Diagnostics();
        return Editor.edit(Reader.read(Manuscript.gather(folder, diagnostics), diagnostics), diagnostics);
    }

    @Override
    public String folio(String anchor) {
        return labels[anchors.get(anchor)];
    }

    @Override
    public String mark(Inline.NoteSite note) {
        return edition.marks().get(note.id());
    }

    @Override
    public String toString() {
        return edition.book().metadata().slug();
    }
}
