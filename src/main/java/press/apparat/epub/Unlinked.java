package press.apparat.epub;

import java.util.Optional;
import press.apparat.style.Element;

/**
 * The same words without links, for a place that is a link itself: HTML allows none within another. {@code ids}:
 * whether elements keep their ids, which a second printing of the same words must not.
 */
record Unlinked(boolean ids) implements Node.Cases<Node> {
    /** For words that stand here and nowhere else. */
    static final Unlinked ONCE = new Unlinked(true);
    /** For words that are printed a second time. */
    static final Unlinked AGAIN = new Unlinked(false);

    @Override
    public Node branch(Node.Branch branch) {
        Element element = branch.element();
        Optional<String> id = ids ? element.id() : Optional.empty();
        Element bare = element.name().equals("a")
                ? new Element("span", id, element.classes(), java.util.Map.of())
                : new Element(element.name(), id, element.classes(), element.attributes());
        return new Node.Branch(bare, branch.children().stream().map(child -> child.match(this)).toList());
    }

    @Override
    public Node words(Node.Words words) {
        return words;
    }
}
