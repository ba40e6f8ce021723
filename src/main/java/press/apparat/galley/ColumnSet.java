package press.apparat.galley;

/**
 * Columns side by side that some passages of a galley fill (CSS Multi-column 1). The passages of one set follow each
 * other; on every page they are shared out so that the columns are as low as can be.
 *
 * @param first the number of its first passage, which no other set has
 * @param count of columns
 * @param step from one column's left edge to the next one's, in sp
 */
public record ColumnSet(int first, int count, long step) {
}
