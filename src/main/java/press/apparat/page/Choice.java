package press.apparat.page;

import press.apparat.galley.Passage;

/**
 * What the versions of a passage add to its height or save of it, in lines of the grid, and what they cost; the first
 * is the one that is best by itself.
 */
record Choice(int[] lines, int[] demerits) {
    /** Versions that are not higher or lower by whole lines are left out: they cost more than any can be worth. */
    static Choice of(Passage passage, long line) {
        long natural = passage.versions().get(0).height();
        int[] lines = passage.versions().stream().mapToInt(v -> (int) ((v.height() - natural) / line)).toArray();
        int[] demerits = passage.versions().stream()
                .mapToInt(v -> (v.height() - natural) % line == 0 ? v.demerits() : Give.NONE).toArray();
        return new Choice(lines, demerits);
    }

    boolean isFree() {
        return lines.length > 1;
    }

    int versions() {
        return lines.length;
    }
}
