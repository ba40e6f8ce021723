package press.apparat.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The cheapest ways to the places where one page may end; no more of them than are followed up. */
final class Frontier {
    /** With four times as many, whole books come out a thousandth better. */
    private static final int PLACES = 24;

    private final Map<Node.Place, Entry> known = new HashMap<>();
    private final TreeSet<Entry> cheapest = new TreeSet<>(Comparator.comparingLong((Entry entry) -> entry.node().cost())
            .thenComparingInt(entry -> entry.node().at()).thenComparingInt(Entry::number));
    private int added;

    /** In the order they came, so that nothing depends on anything else. */
    private record Entry(Node node, int number) {
    }

    /** Whether a way of such a cost might be followed up. */
    boolean wants(long cost) {
        return cheapest.size() < PLACES || cost < cheapest.last().node().cost();
    }

    void add(Node node) {
        Entry before = known.get(node.place());
        if (before != null && before.node().cost() <= node.cost()) {
            return;
        }
        Entry entry = new Entry(node, added++);
        known.put(node.place(), entry);
        if (before != null) {
            cheapest.remove(before);
        }
        cheapest.add(entry);
        if (cheapest.size() > PLACES) {
            known.remove(cheapest.pollLast().node().place());
        }
    }

    /** The cheapest first. */
    List<Node> nodes() {
        return cheapest.stream().map(Entry::node).toList();
    }
}
