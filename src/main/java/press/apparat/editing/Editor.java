package press.apparat.editing;

import press.apparat.book.Book;
import press.apparat.report.Diagnostics;

/** Turns a book as it was read into an edition: the passes, in order. */
public final class Editor {
    private Editor() {
    }

    public static Edition edit(Book book, Diagnostics diagnostics) {
        throw new UnsupportedOperationException();
    }
}
