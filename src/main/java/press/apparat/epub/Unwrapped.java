package press.apparat.epub;

import java.util.List;

/** What stands in an element that says nothing of its own; any other node as it is. */
record Unwrapped(String name) implements Node.Cases<List<Node>> {
    static final Unwrapped PARAGRAPH = new Unwrapped("p");

    @Override
    public List<Node> branch(Node.Branch branch) {
        return branch.isPlain(name) ? branch.children() : List.of(branch);
    }

    @Override
    public List<Node> words(Node.Words words) {
        return List.of(words);
    }
}
