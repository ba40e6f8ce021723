package press.apparat.pdf;

/**
 * A glyph and the text it stands for, which is what a character code means in our fonts: the same glyph may be an "i"
 * here and a dotless one there, and both must be copied and searched as what they are.
 */
record Sort(int glyph, String text) {
}
