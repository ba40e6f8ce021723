package press.apparat.proof;

/** What a PDF says, and its pages. */
record PrintedBook(Witness witness, PrintedPages pages) {
}
