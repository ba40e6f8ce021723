package press.apparat.galley;

import java.util.List;

/**
 * A cell's words as their widths, to find out how high it is in a column of some width. Lengths in sp.
 *
 * @param slot where it stands
 * @param lines the widths of the words of each line that the author ended
 * @param space between words
 * @param beside what else takes room across: padding, borders, calls of notes
 */
record CellText(TableGrid.Slot slot, List<long[]> lines, long space, long beside) {
    long longestWord() {
        long longest = 0;
        for (long[] line : lines) {
            for (long word : line) {
                longest = Math.max(longest, word);
            }
        }
        return longest + beside;
    }

    long longestLine() {
        long longest = 0;
        for (long[] line : lines) {
            long width = -space;
            for (long word : line) {
                width += word + space;
            }
            longest = Math.max(longest, width);
        }
        return longest + beside;
    }

    /** How many lines it takes in a width. */
    int height(long width) {
        int height = 0;
        for (long[] line : lines) {
            height++;
            long at = 0;
            for (long word : line) {
                boolean turned = at > 0 && at + space + word > width - beside;
                height += turned ? 1 : 0;
                at = turned || at == 0 ? word : at + space + word;
            }
        }
        return height;
    }
}
