package press.apparat.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import press.apparat.placed.Placed;

/**
 * A passage of a galley that is set as a whole in one of several ways: a paragraph with a line more or less, white that
 * may give. Mostly there is only one.
 *
 * @param versions the first is the one that is best by itself, in which all notes are called that others call, too
 * @param continuation what stands above it on a page that begins with it: the head of its table
 * @param columns that it stands in
 * @param floated what goes to the head or the foot of this page or a later one
 * @param offset how far below a line of the grid it begins, in sp, if it is to begin and to go on so at a page's head,
 *            too
 */
public record Passage(List<Version> versions, List<Strip> continuation, Optional<ColumnSet> columns,
        Optional<PageFloat> floated, Optional<Long> offset) {
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
        this(versions, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
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
        return new Passage(changed, continuation, columns, floated, offset);
    }

    /** The same with every strip of every version changed. */
    Passage each(UnaryOperator<Strip> change) {
        return with(strips -> strips.stream().map(change).toList());
    }

    /** Its height in sp as it is best by itself. */
    long height() {
        return versions.get(0).height();
    }

    /** With things and named strings on its first strip. */
    Passage headed(List<Placed> things, Map<String, String> strings) {
        if (things.isEmpty() && strings.isEmpty()) {
            return this;
        }
        return with(strips -> {
            List<Strip> headed = new ArrayList<>(strips);
            headed.set(0, strips.get(0).over(things).setting(strings));
            return headed;
        });
    }

    /** Not parted within its first so many sp. */
    Passage held(long height) {
        return with(strips -> {
            List<Strip> held = new ArrayList<>(strips);
            long left = height;
            for (int i = 0; i < held.size() && left > held.get(i).height(); i++) {
                left -= held.get(i).height();
                held.set(i, held.get(i).after(Strip.Cost.FORBIDDEN));
            }
            return held;
        });
    }

    /** Not parted from what comes next. */
    Passage keptWithNext() {
        return with(strips -> {
            List<Strip> kept = new ArrayList<>(strips);
            kept.set(kept.size() - 1, kept.get(kept.size() - 1).after(Strip.Cost.FORBIDDEN));
            return kept;
        });
    }

    /** Not parted within. */
    Passage keptTogether() {
        return with(strips -> {
            List<Strip> kept = new ArrayList<>(
                    strips.stream().map(strip -> strip.after(Strip.Cost.FORBIDDEN)).toList());
            kept.set(kept.size() - 1, strips.get(strips.size() - 1));
            return kept;
        });
    }

    Passage continuing(List<Strip> head) {
        return new Passage(versions, head, columns, floated, offset);
    }

    Passage in(Optional<ColumnSet> set) {
        return new Passage(versions, continuation, set, floated, offset);
    }

    /** One that keeps its place between the lines of the grid. */
    public Passage offset(long below) {
        return new Passage(versions, continuation, columns, floated, Optional.of(below));
    }

    /** The place where something floats from: a break may go before or after it, and it takes no room. */
    public static Passage floating(PageFloat floated) {
        List<Version> place = of(Strip.of(0, List.of())).versions();
        return new Passage(place, List.of(), Optional.empty(), Optional.of(floated), Optional.empty());
    }

    boolean isSpace() {
        return strips().stream().allMatch(Strip::space);
    }
}
