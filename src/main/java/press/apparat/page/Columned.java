package press.apparat.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import press.apparat.galley.ColumnSet;
import press.apparat.galley.Passage;
import press.apparat.galley.Strip;

/** The passages of a galley that stand in columns, which are lower side by side. */
final class Columned {
    private final List<Passage> passages;
    private final long line;
    /** Of every passage, if any stands in columns. */
    private final List<Place> places = new ArrayList<>();

    Columned(List<Passage> passages, long line) {
        this.passages = passages;
        this.line = line;
        boolean any = passages.stream().anyMatch(passage -> passage.columns().isPresent());
        for (int first = 0; any && first < passages.size();) {
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
        Optional<ColumnSet> set = passages.get(first).columns();
        List<Held> strips = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        int end = first;
        for (; end < passages.size() && passages.get(end).columns().equals(set); end++) {
            starts.add(strips.size());
            int passage = end;
            passages.get(end).strips().forEach(strip -> strips.add(held(passage, strip)));
        }
        Optional<Columns> columns = set.map(shared -> new Columns(shared, line, strips));
        for (int start : starts) {
            places.add(new Place(columns, start, end));
        }
        return end;
    }

    /** How much lower the columns of a page are than their strips one below the other, in sp. */
    long saved(Break from, Break to) {
        int end = to.line() > 0 ? to.passage() + 1 : to.passage();
        long saved = 0;
        for (int first = places.isEmpty() ? end : from.passage(); first < end; first = places.get(first).end()) {
            Place place = places.get(first);
            int start = place.strip() + (first == from.passage() ? from.line() : 0);
            saved += place.columns().map(columns -> columns.saved(start, last(place, columns, to))).orElse(0L);
        }
        return saved;
    }

    /** Where a page ends that ends in some columns, or after them. */
    private int last(Place first, Columns columns, Break to) {
        return to.passage() < first.end() ? places.get(to.passage()).strip() + to.line() : columns.size();
    }

    Held held(int passage, Strip strip) {
        Passage whole = passages.get(passage);
        boolean begins = whole.columns().isPresent() && whole.strips().get(0) == strip;
        return new Held(strip, whole.columns(), begins ? whole.continuation() : List.of());
    }

    /** The strips of a page, with those that share columns side by side as one. */
    List<Strip> composed(List<Held> held) {
        List<Strip> strips = new ArrayList<>();
        for (int first = 0; first < held.size();) {
            Optional<ColumnSet> set = held.get(first).columns();
            int end = first + 1;
            while (end < held.size() && held.get(end).columns().equals(set)) {
                end++;
            }
            List<Held> together = held.subList(first, end);
            strips.addAll(set.map(shared -> new Columns(shared, line, together).composed())
                    .orElseGet(() -> together.stream().map(Held::strip).toList()));
            first = end;
        }
        return strips;
    }
}
