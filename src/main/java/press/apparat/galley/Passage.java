package press.apparat.galley;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A passage of a galley that is set as a whole in one of several ways: a paragraph with a line more or less, white that
 * may give. Mostly there is only one.
 *
 * @param versions the first is the one that is best by itself, in which all notes are called that others call, too
 * @param continuation what stands above it on a page that begins with it: the head of its table
 * @param columns that it stands in
 * @param floated what goes to the head or the foot of this page or a later one
 */
public record Passage(List<Version> versions, List<Strip> continuation, Optional<ColumnSet> columns,
        Optional<PageFloat> floated) {
    /** One of the ways; {@code demerits} are what it costs to be preferred to the first. */
    public record Version(List<Strip> strips, int demerits) {
        Version with(List<Strip> other) {
            return new Version(List.copyOf(other), demerits);
        }

        public long height() {
            return strips.stream().mapToLong(Strip::height).sum();
        }
    }

    /** One that is only set below the one before. */
    public Passage(List<Version> versions) {
        this(versions, List.of(), Optional.empty(), Optional.empty());
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
        List<Version> changed = versions.stream().map(version -> version.with(change.apply(version.strips()))).toList();
        return new Passage(changed, continuation, columns, floated);
    }

    Passage continuing(List<Strip> head) {
        return new Passage(versions, head, columns, floated);
    }

    Passage in(Optional<ColumnSet> set) {
        return new Passage(versions, continuation, set, floated);
    }

    /** The place where something floats from: a break may go before or after it, and it takes no room. */
    public static Passage floating(PageFloat floated) {
        return new Passage(of(Strip.of(0, List.of())).versions(), List.of(), Optional.empty(), Optional.of(floated));
    }

    boolean isSpace() {
        return strips().stream().allMatch(Strip::space);
    }
}
