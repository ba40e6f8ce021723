package press.apparat.style;

import java.util.Optional;

/** An element in its place, with its computed style; children take the style that is inherited from it. Thread-safe. */
public interface Styled {
    Element element();

    Style style();

    /** A child element, with the sibling before it for selectors such as {@code h2 + p}. */
    Styled child(Element element, Optional<Element> previous);

    default Styled child(Element element) {
        return child(element, Optional.empty());
    }

    /**
     * Its pseudo-element ("before", "after", "marker", "first-line", "first-letter", "footnote-call",
     * "footnote-marker"), where styled.
     */
    Optional<Styled> pseudo(String name);
}
