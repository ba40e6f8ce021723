package press.apparat.epub;

import java.util.ArrayList;
import java.util.List;

/** Sets the calls of two notes at one place apart: "a" and "2" are not "a2". */
final class NoteCalls implements Node.Cases<Boolean> {
    private static final Node THIN_SPACE = new Node.Words("\u2009");

    static List<Node> apart(List<Node> nodes) {
        NoteCalls calls = new NoteCalls();
        List<Node> apart = new ArrayList<>(nodes.size());
        boolean afterCall = false;
        for (Node node : nodes) {
            boolean call = node.match(calls);
            if (call && afterCall) {
                apart.add(THIN_SPACE);
            }
            apart.add(node);
            afterCall = call;
        }
        return apart;
    }

    @Override
    public Boolean branch(Node.Branch branch) {
        return "doc-noteref".equals(branch.element().attributes().get("role"));
    }

    @Override
    public Boolean words(Node.Words words) {
        return false;
    }
}
