package press.apparat.placed;

/**
 * How a line was made to fit its measure.
 *
 * @param full whether it ends because the next word had no room; not so where its paragraph or its author ends it
 * @param ratio its adjustment ratio (Knuth & Plass 1981, p. 1128)
 * @param tracking what was put between its letters, in em
 * @param expansion by what share of their width its letters are wider
 */
public record Fit(boolean full, double ratio, double tracking, double expansion) {
}
