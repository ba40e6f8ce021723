package press.apparat.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import press.apparat.book.Shelf;
import press.apparat.editing.Edition;
import press.apparat.style.Stylesheet;

/** Binds an edition as an EPUB 3.3. */
public final class EpubPress {
    private EpubPress() {
    }

    /**
     * Writes the file; the same edition gives the same bytes.
     *
     * @param folios by anchor id: the folio in the printed book
     */
    public static void bind(Edition edition, Stylesheet stylesheet, Shelf shelf, Map<String, String> folios,
            OutputStream out) throws IOException {
        throw new UnsupportedOperationException();
    }
}
