package press.apparat.galley;

/**
 * How far the white of justified lines stretches and shrinks, in shares of what it is reckoned by. Letters give a
 * little, which no reader sees, so that word spaces differ less (as pdfTeX stretches glyphs: Thành, Micro-typographic
 * extensions to the TeX typesetting system, 2000, chapter 3). Chosen by measuring books.
 */
enum Texture {
    /** Of a word space: of its width. */
    SPACES(0.5, 1.0 / 3),
    /** Between letters: of the em. */
    LETTERS(0.01, 0.007);

    private final double stretch;
    private final double shrink;

    Texture(double stretch, double shrink) {
        this.stretch = stretch;
        this.shrink = shrink;
    }

    long stretch(long length) {
        return Math.round(length * stretch);
    }

    long shrink(long length) {
        return Math.round(length * shrink);
    }
}
