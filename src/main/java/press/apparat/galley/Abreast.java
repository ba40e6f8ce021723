package press.apparat.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import press.apparat.placed.Placed;

/**
 * Columns of strips side by side, their first lines on one baseline, as strips across all of them. A page may end
 * between two of these where it may in every column; below the end of a shorter one is white. A line that is counted
 * in one of them is counted.
 */
final class Abreast {
    private final List<Stack> stacks;
    private final long height;

    private Abreast(List<Stack> stacks) {
        this.stacks = stacks;
        height = stacks.stream().mapToLong(Stack::bottom).max().orElse(0);
    }

    static List<Strip> of(List<List<Strip>> columns) {
        long baseline = columns.stream().mapToLong(Baselines::first).max().orElse(0);
        return new Abreast(columns.stream().filter(strips -> !strips.isEmpty())
                .map(strips -> new Stack(baseline - Baselines.first(strips), strips)).toList()).strips();
    }

    private List<Strip> strips() {
        TreeSet<Long> bottoms = new TreeSet<>();
        stacks.forEach(stack -> bottoms.addAll(stack.costs.keySet()));
        List<Strip> strips = new ArrayList<>();
        long from = 0;
        for (long to : bottoms) {
            Optional<Strip.Cost> cost = cost(to);
            if (cost.isPresent()) {
                strips.add(strip(from, to).after(cost.get()));
                from = to;
            }
        }
        return strips;
    }

    /** What it costs to break all columns here; none if one of them cannot be. */
    private Optional<Strip.Cost> cost(long y) {
        int demerits = 0;
        for (Stack stack : stacks) {
            Optional<Strip.Cost> cost = y == height ? Optional.of(stack.last()) : stack.cost(y);
            if (cost.isEmpty()) {
                return cost;
            }
            demerits = Math.min(Strip.Cost.FORBIDDEN.demerits(), demerits + cost.get().demerits());
        }
        return Optional.of(new Strip.Cost(demerits));
    }

    private Strip strip(long from, long to) {
        List<Placed> content = new ArrayList<>();
        List<HungNote> notes = new ArrayList<>();
        Map<String, String> strings = new TreeMap<>();
        Optional<LineNumbers> numbers = Optional.empty();
        boolean space = true;
        for (Stack stack : stacks) {
            for (Map.Entry<Strip, Long> held : stack.between(from, to == height ? Long.MAX_VALUE : to)) {
                Strip strip = held.getKey();
                long lower = held.getValue() - from;
                strip.content().forEach(thing -> content.add(thing.moved(0, lower)));
                strip.notes().forEach(note -> notes.add(note.lowered(lower)));
                strings.putAll(strip.strings());
                numbers = numbers.or(strip::numbers);
                space &= strip.space();
            }
        }
        return new Strip(to - from, content, notes, Map.copyOf(strings), Strip.Cost.FREE, space, numbers);
    }

    /** The strips of one column, from {@code top} on. */
    private static final class Stack {
        private final long top;
        private final List<Strip> strips;
        /** Of a break below each strip. */
        private final NavigableMap<Long, Strip.Cost> costs = new TreeMap<>();

        Stack(long top, List<Strip> strips) {
            this.top = top;
            this.strips = strips;
            long y = top;
            for (Strip strip : strips) {
                y += strip.height();
                costs.put(y, strip.after());
            }
        }

        long bottom() {
            return costs.lastKey();
        }

        Strip.Cost last() {
            return costs.lastEntry().getValue();
        }

        /** A break above its first line would part that from the others of its row. */
        Optional<Strip.Cost> cost(long y) {
            if (y >= bottom()) {
                return Optional.of(Strip.Cost.FREE);
            }
            return y <= top ? Optional.of(Strip.Cost.FORBIDDEN) : Optional.ofNullable(costs.get(y));
        }

        /** Its strips that begin from {@code from} to before {@code to}, with their tops. */
        List<Map.Entry<Strip, Long>> between(long from, long to) {
            List<Map.Entry<Strip, Long>> held = new ArrayList<>();
            long y = top;
            for (Strip strip : strips) {
                if (y >= from && y < to) {
                    held.add(Map.entry(strip, y));
                }
                y += strip.height();
            }
            return held;
        }
    }
}
