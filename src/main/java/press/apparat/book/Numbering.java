package press.apparat.book;

import java.util.Optional;

/**
 * How lines are numbered: of verse, of a document, of texts side by side.
 *
 * @param first the number of the first line
 * @param every at every how many lines the number stands
 */
public record Numbering(int first, int every) {
    /** What the attributes {@code numbers} and {@code start} say; none without {@code numbers}. */
    public static Optional<Numbering> of(Attributes attributes) {
        return count(attributes, "numbers").map(every -> new Numbering(first(attributes), every));
    }

    /** The number of the first line, whether or not numbers are shown. */
    static int first(Attributes attributes) {
        return count(attributes, "start").orElse(1);
    }

    /** The reading room has said of what is none that it is none. */
    private static Optional<Integer> count(Attributes attributes, String key) {
        return attributes.value(key).filter(value -> value.matches("[1-9]\\d{0,5}")).map(Integer::valueOf);
    }

    /** The number of a line, counted from 0. */
    public int of(int line) {
        return first + line;
    }

    /** Whether a number stands at its line. */
    public boolean shows(int number) {
        return number % every == 0;
    }
}
