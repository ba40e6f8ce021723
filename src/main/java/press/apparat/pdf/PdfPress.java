package press.apparat.pdf;

import com.lowagie.text.ExceptionConverter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import press.apparat.page.Volume;

/** Prints a volume as a PDF: PDF 1.7 that is PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1). Decides nothing. */
public final class PdfPress {
    private PdfPress() {
    }

    /**
     * Writes the file page by page and leaves the stream open; the same volume gives the same bytes.
     *
     * @throws Unprintable naming a picture or a font that cannot be printed; then what was written is no PDF
     * @throws IOException when the stream fails
     */
    public static void print(Volume volume, OutputStream out) throws IOException {
        try {
            PressRun.start(volume, PdfFile.on(out)).print(volume);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (ExceptionConverter e) {
            throw new IOException(e.getException());
        }
    }
}
