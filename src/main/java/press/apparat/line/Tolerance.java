package press.apparat.line;

/**
 * How the breaker weighs lines (names as in The TeXbook, chapter 14).
 *
 * @param ratio the greatest adjustment ratio before emergency stretch is tried
 * @param linePenalty for every line
 * @param demerits what else lines cost
 */
public record Tolerance(double ratio, int linePenalty, Demerits demerits) {
    /** Chosen by measuring books. */
    public static final Tolerance USUAL = new Tolerance(1.0, 10,
            new Demerits(10_000, 25_000, 10_000, 5_000, 40_000, false));

    /** For ragged lines, whose ratio is how short they are by a rag's stretch. */
    public static final Tolerance RAGGED = new Tolerance(4.0, 10, new Demerits(100_000, 100_000, 0, 0, 0, false));

    /**
     * What lines cost beside each other, and such as are strained.
     *
     * @param hyphen for two hyphenated lines running
     * @param finalHyphen for a hyphen on the last line but one
     * @param fitness for lines next to each other that are tight and loose
     * @param stack for two lines running that begin, or end, with the same word
     * @param strained for a line whose ratio is over 0.7 either way: more than a hyphen, or a stack, that could mend it
     *            (TYPOGRAPHY 3)
     * @param ladders whether more than two hyphenated lines may follow each other, as in TeX
     */
    public record Demerits(int hyphen, int finalHyphen, int fitness, int stack, int strained, boolean ladders) {
    }

    /** The badness of a line stretched by {@link #ratio}. */
    long badness() {
        return Math.round(100 * ratio * ratio * ratio);
    }
}
