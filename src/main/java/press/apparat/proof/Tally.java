package press.apparat.proof;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** How much of each kind a copy holds: what was compared. */
record Tally(int words, int notes, Map<Item.Kind, Integer> items) {
    static Tally of(Exemplar.Copy copy) {
        Map<Item.Kind, Integer> items = new EnumMap<>(Item.Kind.class);
        int words = 0;
        for (Reading reading : (Iterable<Reading>) readings(copy.asked())::iterator) {
            words += words(reading.text());
            reading.items().forEach(item -> items.merge(item.kind(), 1, Integer::sum));
        }
        int notes = (int) copy.asked().notes().keySet().stream().filter(copy.names()::isNote).count();
        return new Tally(words, notes, items);
    }

    private static Stream<Reading> readings(Witness witness) {
        return Stream.concat(Stream.of(witness.text()), witness.notes().values().stream());
    }

    private static int words(String text) {
        int words = text.isEmpty() ? 0 : 1;
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            words++;
        }
        return words;
    }

    /** "parity: the PDF and the EPUB hold the same 1,200 words, 15 notes …" */
    String line() {
        return String.format(Locale.ROOT,
                "parity: the PDF and the EPUB hold the same %,d words, %,d notes, %,d terms, %,d links, %,d places, "
                        + "%,d pictures and %,d table cells",
                words, notes, of(Item.Kind.TERM), of(Item.Kind.LINK) + of(Item.Kind.CALL), of(Item.Kind.LOCATORS),
                of(Item.Kind.FIGURE), of(Item.Kind.CELL));
    }

    private int of(Item.Kind kind) {
        return items.getOrDefault(kind, 0);
    }
}
