package press.apparat.report;

import java.util.Arrays;

/**
 * A text that somebody wrote: its name as shown to the author (a path relative to the book's folder, with
 * slashes) and its characters. Two sources are equal only if they are the same object.
 */
public final class Source {
    private final String name;
    private final String text;
    private final int[] starts;

    public Source(String name, String text) {
        this.name = name;
        this.text = text;
        this.starts = lineStarts(text);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = at + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    /** The line of a character offset; the first line is 1. */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column of a character offset, in code points; the first column is 1. */
    public int column(int offset) {
        return text.codePointCount(starts[line(offset) - 1], Math.min(offset, text.length())) + 1;
    }

    /** Everything in this source. */
    public Span span() {
        return new Span(this, 0, text.length());
    }

    public Span span(int start, int end) {
        return new Span(this, start, end);
    }

    @Override
    public String toString() {
        return name;
    }
}
