package press.apparat.page;

import java.util.IdentityHashMap;
import java.util.Map;
import press.apparat.placed.Tag;

/** The places of all elements in the order of reading, which is that of the structure tree. */
final class ReadingOrder {
    private final Map<Tag, Place> places = new IdentityHashMap<>();

    /** @param noted whether in a note */
    record Place(int number, boolean noted) {
    }

    ReadingOrder(Tag structure) {
        add(structure, false);
    }

    private void add(Tag tag, boolean noted) {
        places.put(tag, new Place(places.size(), noted));
        boolean within = noted || tag.role() == Tag.Role.NOTE;
        tag.children().forEach(child -> add(child, within));
    }

    Place of(Tag tag) {
        return places.get(tag);
    }
}
