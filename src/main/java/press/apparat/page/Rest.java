package press.apparat.page;

/** What of a note is still to be set: the note's index in its galley, and the strip to begin with. */
record Rest(int note, int from) {
}
