package press.apparat.manuscript;

import press.apparat.book.Book;
import press.apparat.report.Diagnostics;

/** Reads a manuscript into the model. */
public final class Reader {
    private Reader() {
    }

    /** The book; where there were errors, what could be read of it. */
    public static Book read(Manuscript manuscript, Diagnostics diagnostics) {
        throw new UnsupportedOperationException();
    }
}
