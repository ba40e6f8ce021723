package press.apparat.galley;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A passage of a galley that is set as a whole in one of several ways: a paragraph with a line more or less, white that
 * may give. Mostly there is only one.
 *
 * @param versions the first is the one that is best by itself, in which all notes are called that others call, too
 */
public record Passage(List<Version> versions) {
    /** One of the ways; {@code demerits} are what it costs to be preferred to the first. */
    public record Version(List<Strip> strips, int demerits) {
        Version with(List<Strip> other) {
            return new Version(List.copyOf(other), demerits);
        }

        public long height() {
            return strips.stream().mapToLong(Strip::height).sum();
        }
    }

    static Passage of(Strip strip) {
        return new Passage(List.of(new Version(List.of(strip), 0)));
    }

    /** The way that is best by itself. */
    public List<Strip> strips() {
        return versions.get(0).strips();
    }

    /** The same with every version's strips changed. */
    Passage with(UnaryOperator<List<Strip>> change) {
        return new Passage(versions.stream().map(version -> version.with(change.apply(version.strips()))).toList());
    }

    boolean isSpace() {
        return strips().stream().allMatch(Strip::space);
    }
}
