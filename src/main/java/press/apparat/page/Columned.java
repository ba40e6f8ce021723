package press.apparat.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import press.apparat.galley.ColumnSet;

/** What columns save of a page's height, wherever in a galley the page begins and ends. */
final class Columned {
    private final List<List<Held>> passages;
    private final long line;
    private final List<Place> places = new ArrayList<>();

    /** @param passages of the galley, each as it is best by itself */
    Columned(List<List<Held>> passages, long line) {
        this.passages = passages;
        this.line = line;
        for (int first = 0; first < passages.size();) {
            first = gather(first);
        }
    }

    /**
     * Where a passage stands.
     *
     * @param strip the number of its first strip in the columns
     * @param end the passage that is the first after the columns, or after those that stand in none
     */
    private record Place(Optional<Columns> columns, int strip, int end) {
    }

    /** Takes the passages of one set, from its first on; returns where the next begins. */
    private int gather(int first) {
        Optional<ColumnSet> set = set(first);
        List<Held> strips = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        int end = first;
        for (; end < passages.size() && set(end).equals(set); end++) {
            starts.add(strips.size());
            strips.addAll(passages.get(end));
        }
        Optional<Columns> columns = set.map(shared -> new Columns(shared, line, strips));
        for (int start : starts) {
            places.add(new Place(columns, start, end));
        }
        return end;
    }

    private Optional<ColumnSet> set(int passage) {
        return passages.get(passage).stream().findFirst().flatMap(Held::columns);
    }

    /** How much lower the columns of a page are than their strips one below the other, in sp. */
    long saved(Break from, Break to) {
        return sum(from, to, Columns::saved);
    }

    /** How far apart the columns of a page end, in sp. */
    long apart(Break from, Break to) {
        return sum(from, to, Columns::apart);
    }

    /** Some length of some strips of columns, in sp. */
    @FunctionalInterface
    private interface Measured {
        long of(Columns columns, int from, int to);
    }

    private long sum(Break from, Break to, Measured measured) {
        int end = to.line() > 0 ? to.passage() + 1 : to.passage();
        long sum = 0;
        for (int first = from.passage(); first < end; first = places.get(first).end()) {
            Place place = places.get(first);
            int start = place.strip() + (first == from.passage() ? from.line() : 0);
            sum += place.columns().map(columns -> measured.of(columns, start, last(place, columns, to))).orElse(0L);
        }
        return sum;
    }

    /** Where a page ends that ends in some columns, or after them. */
    private int last(Place first, Columns columns, Break to) {
        return to.passage() < first.end() ? places.get(to.passage()).strip() + to.line() : columns.size();
    }
}
