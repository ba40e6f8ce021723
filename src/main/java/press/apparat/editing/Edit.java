package press.apparat.editing;

/** A change of punctuation: the characters from {@code start} to before {@code end} become {@code text}. */
record Edit(int start, int end, String text) {
}
