package press.apparat.proof;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import press.apparat.report.Span;

/**
 * What a book says in one of its passages: in its text, or in a note.
 *
 * @param text its words, with one space between two
 * @param items in the order they begin in
 * @param origins where all that comes from; none for what was read from a finished book
 */
record Reading(String text, List<Item> items, Origins origins) {
    static final Reading EMPTY = new Reading("", List.of(), Origins.NONE);

    /** The words of an item. */
    String words(Item item) {
        return text.substring(item.from(), item.to());
    }

    List<Item> of(Item.Kind kind) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }

    /** Where the first words come from that lead to a place. */
    Optional<Span> originOf(String place) {
        return IntStream.range(0, items.size()).filter(i -> items.get(i).value().equals(place)).boxed().findFirst()
                .flatMap(origins::ofItem);
    }

    /** Without the page numbers that only print has. */
    Reading withoutFolios() {
        return new Reading(text, items.stream().filter(item -> item.kind() != Item.Kind.FOLIO).toList(), origins);
    }

    /** Whether another reading has the same words, and the same items on them. */
    boolean isLike(Reading other) {
        boolean same = text.equals(other.text) && items.size() == other.items.size();
        for (int i = 0; same && i < items.size(); i++) {
            same = items.get(i).isLike(other.items.get(i));
        }
        return same;
    }
}
