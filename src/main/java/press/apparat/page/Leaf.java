package press.apparat.page;

/** A page before it is filled: its text area, and the side of the book it is on. */
record Leaf(Area area, boolean recto) {
}
