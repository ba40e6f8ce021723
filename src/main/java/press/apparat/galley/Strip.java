package press.apparat.galley;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import press.apparat.placed.Placed;

/**
 * A piece of a galley that is not divided: a line with its leading, a space, a table's row, a figure. Heights in sp.
 *
 * @param height from its top to its bottom
 * @param content in the strip's own coordinates
 * @param notes whose calls stand in it, in order
 * @param strings named strings that it sets for running heads, by name
 * @param after what breaking the page after it costs
 * @param space whether it is only space, dropped at the top and the foot of a page
 * @param numbers that it has one of, if it is a line of a text whose lines are counted
 */
public record Strip(long height, List<Placed> content, List<HungNote> notes, Map<String, String> strings, Cost after,
        boolean space, Optional<LineNumbers> numbers) {
    /** One that is not counted. */
    public Strip(long height, List<Placed> content, List<HungNote> notes, Map<String, String> strings, Cost after,
            boolean space) {
        this(height, content, notes, strings, after, space, Optional.empty());
    }

    /** The cost of a page break: 0 for none, FORBIDDEN where it is only made when nothing else fits. */
    public record Cost(int demerits) {
        public static final Cost FREE = new Cost(0);
        public static final Cost FORBIDDEN = new Cost(10_000);
    }

    /** A strip that holds things and no notes. */
    static Strip of(long height, List<Placed> content) {
        return new Strip(height, content, List.of(), Map.of(), Cost.FREE, false);
    }

    /** White that pages drop at their edges. */
    public static Strip space(long height) {
        return new Strip(height, List.of(), List.of(), Map.of(), Cost.FREE, true);
    }

    Strip withoutNotes() {
        return notes.isEmpty() ? this : new Strip(height, content, List.of(), strings, after, space, numbers);
    }

    /** Without some of its notes. */
    Strip withoutNotes(Predicate<HungNote> unwanted) {
        List<HungNote> others = notes.stream().filter(unwanted.negate()).toList();
        return new Strip(height, content, others, strings, after, space, numbers);
    }

    Strip after(Cost cost) {
        return new Strip(height, content, notes, strings, cost, space, numbers);
    }

    /** A line that is counted. */
    Strip counted(LineNumbers by) {
        return new Strip(height, content, notes, strings, after, space, Optional.of(by));
    }

    /** The same with things drawn under its own. */
    public Strip over(List<? extends Placed> ground) {
        return holding(Draft.over(ground, content));
    }

    /** The same with another content. */
    Strip holding(List<Placed> other) {
        return new Strip(height, other, notes, strings, after, space, numbers);
    }

    /** The same, its things so much further to the right. */
    Strip moved(long dx) {
        return dx == 0 ? this : holding(content.stream().map(thing -> thing.moved(dx, 0)).toList());
    }

    Strip setting(Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(strings);
        all.putAll(more);
        return new Strip(height, content, notes, all, after, space, numbers);
    }
}
