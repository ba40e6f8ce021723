package press.apparat.epub;

import java.util.List;
import press.apparat.style.Element;

/** What a reading system is told of a bibliography and of the links to it. */
final class Bibliography {
    private Bibliography() {
    }

    /** A list of works. DPUB-ARIA 1.1 has deprecated the role that 1.0 had for its items, and bids use these. */
    static Node list(Element list, List<Node> entries) {
        List<Node> items = entries.stream().map(entry -> entry.match(new Linked("p", Semantics.ENTRY, ""))).toList();
        return Xhtml.of(list.with("role", "list"), items);
    }

    /** A cite: its links lead to an entry (DPUB-ARIA 1.1, "doc-biblioref"). */
    static Node cite(Node cite) {
        return cite.match(new Linked("a", Semantics.CITE, "#"));
    }

    /** Says of elements of a name what they are, of those alone whose address begins so, if they have one. */
    private record Linked(String name, Semantics semantics, String address) implements Node.Cases<Node> {
        @Override
        public Node branch(Node.Branch branch) {
            Element element = branch.element();
            boolean meant = element.name().equals(name)
                    && element.attributes().getOrDefault("href", "").startsWith(address);
            return new Node.Branch(meant ? semantics.on(element) : element,
                    branch.children().stream().map(child -> child.match(this)).toList());
        }

        @Override
        public Node words(Node.Words words) {
            return words;
        }
    }
}
