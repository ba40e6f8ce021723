package press.apparat.galley;

/**
 * How far the white and the letters of justified lines give. Letters give a little, which no reader sees, so that word
 * spaces differ less (Thành, Micro-typographic extensions to the TeX typesetting system, 2000, chapter 3). Chosen by
 * measuring books.
 */
final class Texture {
    /** A word space gets wider by this share of its width at an adjustment ratio of 1. */
    static final double STRETCH = 0.5;
    /** And narrower by this, at a ratio of −1. */
    static final double SHRINK = 1.0 / 3;
    /** It is never made wider by more than this share, nor narrower by more than the next (TYPOGRAPHY 6). */
    static final double WIDEST = 0.5;
    static final double NARROWEST = 1.0 / 3;
    /** A word space that is wider or narrower by more than this is made so only when letters give all they may. */
    static final double CALM_STRETCH = 0.28;
    static final double CALM_SHRINK = 0.18;
    /** Letters are drawn wider or narrower at most by this share of their width: TYPOGRAPHY 15, rounding left aside. */
    static final double EXPANSION = 0.0199;
    /** And stand further apart or nearer at most by this share of the em. */
    static final double TRACKING = 0.0149;

    private Texture() {
    }

    /** By how much letters may be set wider or narrower, in sp: of a width, of a size, so many of them. */
    static long give(long width, long size, int letters) {
        return Math.round(EXPANSION * width + TRACKING * size * letters);
    }
}
