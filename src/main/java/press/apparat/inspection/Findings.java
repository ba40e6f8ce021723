package press.apparat.inspection;

import java.util.EnumMap;
import java.util.Map;

/** What was found, item by item. */
final class Findings {
    private final Map<Item, Tally> tallies = new EnumMap<>(Item.class);

    Findings() {
        for (Item item : Item.values()) {
            tallies.put(item, new Tally(item));
        }
    }

    Tally of(Item item) {
        return tallies.get(item);
    }

    Proof proof(int pages) {
        return new Proof(pages, java.util.List.copyOf(tallies.values()));
    }
}
