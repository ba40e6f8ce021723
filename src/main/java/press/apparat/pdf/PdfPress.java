package press.apparat.pdf;

import java.io.IOException;
import java.io.OutputStream;
import press.apparat.page.Volume;

/** Prints a volume as a PDF: PDF/A-2a and PDF/UA-1. Decides nothing. */
public final class PdfPress {
    private PdfPress() {
    }

    /** Writes the file; the same volume gives the same bytes. */
    public static void print(Volume volume, OutputStream out) throws IOException {
        throw new UnsupportedOperationException();
    }
}
