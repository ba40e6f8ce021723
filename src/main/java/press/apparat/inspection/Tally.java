package press.apparat.inspection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.apparat.report.Span;

/** What was found of one item. */
final class Tally {
    static final String ALL = "all";

    private final Item item;
    private final Map<String, Map<String, Double>> figures = new LinkedHashMap<>();
    private final List<Place> failing = new ArrayList<>();
    private Optional<String> elsewhere = Optional.empty();
    private long measured;

    /**
     * Where an item fails; without a page where it is the whole book that does.
     *
     * @param folio of the page
     */
    record Place(Optional<String> folio, Optional<Span> span, String what) {
        @Override
        public String toString() {
            String place = span.map(s -> ", " + s.source().name() + ":" + s.line()).orElse("");
            return folio.map(f -> "page " + f + place + ", " + what).orElse(what);
        }
    }

    Tally(Item item) {
        this.item = item;
    }

    /** So many things were measured. */
    Tally measured(long count) {
        measured += count;
        return this;
    }

    /** What can be seen only in other files than the pages. */
    void notMeasured(String why) {
        elsewhere = Optional.of(why);
    }

    Tally figure(String scope, String name, double value) {
        figures.computeIfAbsent(scope, s -> new LinkedHashMap<>()).put(name, value);
        return this;
    }

    /** A page, at its last words. */
    void fails(ReadPage page, String what) {
        failing.add(new Place(Optional.of(page.page().folio()), page.lines(TextLine.Zone.TEXT).stream()
                .flatMap(line -> line.paragraph().span().stream()).reduce((one, next) -> next), what));
    }

    void fails(Composition book, TextLine line, String what) {
        failing.add(
                new Place(Optional.of(book.pages().get(line.page()).page().folio()), line.paragraph().span(), what));
    }

    /** The book as a whole fails. */
    void fails(String what) {
        failing.add(new Place(Optional.empty(), Optional.empty(), what));
    }

    Item item() {
        return item;
    }

    Optional<String> elsewhere() {
        return elsewhere;
    }

    long measured() {
        return measured;
    }

    Map<String, Map<String, Double>> figures() {
        return figures;
    }

    List<Place> failing() {
        return failing;
    }
}
