package press.apparat.style;

import java.util.Optional;

/** An element in its tree, as selectors look at it. */
record Place(Element element, Optional<Element> previous, Optional<Place> parent) {
    /** The sibling before it; what stood before that one is not known. */
    Optional<Place> before() {
        return previous.map(sibling -> new Place(sibling, Optional.empty(), parent));
    }

    /** Its language: its own, or the nearest above it; empty where there is none. */
    String lang() {
        String own = element.attributes().get("lang");
        return own != null ? own : parent.map(Place::lang).orElse("");
    }
}
