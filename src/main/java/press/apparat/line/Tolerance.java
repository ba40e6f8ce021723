package press.apparat.line;

/**
 * How the breaker weighs lines (names as in The TeXbook, chapter 14).
 *
 * @param ratio the greatest adjustment ratio before emergency stretch is tried
 * @param hyphenDemerits for two hyphenated lines running
 * @param finalHyphenDemerits for a hyphen on the last line but one
 * @param fitnessDemerits for lines next to each other that are tight and loose
 * @param linePenalty for every line
 */
public record Tolerance(double ratio, int linePenalty, int hyphenDemerits, int finalHyphenDemerits,
        int fitnessDemerits) {
    public static final Tolerance USUAL = new Tolerance(2.0, 10, 10_000, 5_000, 10_000);

    /** The badness of a line stretched by {@link #ratio}. */
    long badness() {
        return Math.round(100 * ratio * ratio * ratio);
    }
}
