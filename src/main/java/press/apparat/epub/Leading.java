package press.apparat.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes the page breaks that an element begins with out of it, so that they are no part of the name of a link or a
 * heading.
 */
record Leading(Set<String> elements) implements Node.Cases<List<Node>> {
    static final Leading INLINE = new Leading(
            Set.of("a", "b", "cite", "code", "del", "dfn", "em", "i", "s", "small", "span", "strong", "sub", "sup"));
    static final Leading BLOCK = new Leading(Set.of("h1", "h2", "h3", "h4", "h5", "h6", "figure"));

    @Override
    public List<Node> branch(Node.Branch branch) {
        int marks = marks(branch.children());
        if (marks == 0 || !elements.contains(branch.element().name())) {
            return List.of(branch);
        }
        List<Node> all = new ArrayList<>(branch.children().subList(0, marks));
        all.add(new Node.Branch(branch.element(), branch.children().subList(marks, branch.children().size())));
        return all;
    }

    /** How many of some nodes stand at their head and are page breaks. */
    static int marks(List<Node> nodes) {
        int marks = 0;
        while (marks < nodes.size() && nodes.get(marks) instanceof Node.Branch branch && PageBreaks.isMark(branch)) {
            marks++;
        }
        return marks;
    }

    @Override
    public List<Node> words(Node.Words words) {
        return List.of(words);
    }
}
