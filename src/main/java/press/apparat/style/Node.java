package press.apparat.style;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** All elements that no selector can tell apart, with their style and the nodes below. */
final class Node {
    private final Cascade cascade;
    private final Place place;
    private final Computed computed;
    private final Style style;
    private final Styled own;
    private final ConcurrentMap<Kin, Node> children = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Optional<Styled>> pseudos = new ConcurrentHashMap<>();

    Node(Cascade cascade, Place place, Computed computed, Style style) {
        this.cascade = cascade;
        this.place = place;
        this.computed = computed;
        this.style = style;
        this.own = new Standing(place.element(), this);
    }

    /** A child and the sibling before it. */
    private record Kin(Element element, Optional<Element> previous) {
    }

    /** An element that this node stands for. */
    private record Standing(Element element, Node node) implements Styled {
        @Override
        public Style style() {
            return node.style;
        }

        @Override
        public Styled child(Element child, Optional<Element> previous) {
            Cascade cascade = node.cascade;
            return node.children
                    .computeIfAbsent(new Kin(cascade.essence(child), previous.map(cascade::essence)), node::made)
                    .as(child);
        }

        @Override
        public Optional<Styled> pseudo(String name) {
            return node.pseudos.computeIfAbsent(name, node::styled);
        }

        @Override
        public String toString() {
            return node.place.toString();
        }
    }

    Styled as(Element element) {
        return element.equals(place.element()) ? own : new Standing(element, this);
    }

    Computed computed() {
        return computed;
    }

    private Node made(Kin kin) {
        Place below = new Place(kin.element, kin.previous, Optional.of(place));
        return at(below, cascade.declarations(below, ""));
    }

    private Node at(Place below, List<Declaration> declarations) {
        Computed inheritor = computed.child(declarations);
        return new Node(cascade, below, inheritor, cascade.style(inheritor));
    }

    private Optional<Styled> styled(String pseudo) {
        List<Declaration> declarations = cascade.declarations(place, pseudo);
        Place below = new Place(Element.of("::" + pseudo), Optional.empty(), Optional.of(place));
        return Optional.of(declarations).filter(all -> !all.isEmpty()).map(all -> at(below, all).own);
    }
}
