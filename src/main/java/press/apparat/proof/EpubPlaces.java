package press.apparat.proof;

import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The places of an EPUB that can be linked to. */
final class EpubPlaces {
    private final Set<String> places = new HashSet<>();

    void add(String path, String id) {
        places.add(path + "#" + id);
    }

    /** The address that one written in a file leads to: a path of the container and a fragment, or a URI. */
    static String from(String path, String address) {
        return Addresses
                .decoded(address.startsWith("#") ? path + address : URI.create(path).resolve(address).toString());
    }

    /** The same with "#" and the name of a place for every link into the book; nothing for one that leads to no place. */
    Witness resolve(Witness read) {
        Map<String, Reading> notes = new LinkedHashMap<>();
        read.notes().forEach((id, note) -> notes.put(id, resolve(note)));
        return new Witness(resolve(read.text()), notes);
    }

    private Reading resolve(Reading read) {
        return new Reading(read.text(), read.items().stream().map(this::resolve).toList(), read.origins());
    }

    private Item resolve(Item item) {
        String value = item.kind() == Item.Kind.LINK ? resolve(item.value()) : item.value();
        return new Item(item.kind(), value, item.from(), item.to(), resolve(item.inner()));
    }

    /** A path of the container has no scheme. */
    private String resolve(String address) {
        if (address.indexOf(':') >= 0) {
            return address;
        }
        return places.contains(address) ? address.substring(address.indexOf('#')) : "";
    }
}
