package press.apparat.epub;

import java.util.ArrayList;
import java.util.List;

/** A note's text with its mark before it: within its first paragraph, or else before whatever it begins with. */
record Marked(Node mark) implements Node.Cases<List<Node>> {
    private static final Node SPACE = new Node.Words(" ");

    List<Node> text(List<Node> nodes) {
        if (nodes.isEmpty()) {
            return List.of(mark);
        }
        List<Node> marked = new ArrayList<>(nodes.get(0).match(this));
        marked.addAll(nodes.subList(1, nodes.size()));
        return marked;
    }

    @Override
    public List<Node> branch(Node.Branch branch) {
        if (!branch.element().name().equals("p")) {
            return List.of(mark, branch);
        }
        List<Node> children = new ArrayList<>(List.of(mark, SPACE));
        children.addAll(branch.children());
        return List.of(new Node.Branch(branch.element(), children));
    }

    @Override
    public List<Node> words(Node.Words words) {
        return List.of(mark, SPACE, words);
    }
}
