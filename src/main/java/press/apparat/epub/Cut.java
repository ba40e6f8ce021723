package press.apparat.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import press.apparat.book.Point;

/** Puts marks into words, each before the letter that comes after so many others. */
final class Cut implements Node.Cases<List<Node>> {
    private final NavigableMap<Integer, List<Node>> marks;
    private int letters;

    Cut(NavigableMap<Integer, List<Node>> marks) {
        this.marks = new TreeMap<>(marks);
    }

    /** Those of no letter of a node stand after it. */
    List<Node> in(Node node) {
        List<Node> all = new ArrayList<>(node.match(this));
        marks.values().forEach(all::addAll);
        return all;
    }

    private List<Node> marked(int letter) {
        List<Node> found = marks.remove(letter);
        return found == null ? List.of() : found;
    }

    @Override
    public List<Node> branch(Node.Branch branch) {
        List<Node> parts = new ArrayList<>(marked(letters));
        parts.add(new Node.Branch(branch.element(),
                branch.children().stream().flatMap(child -> child.match(this).stream()).toList()));
        return parts;
    }

    @Override
    public List<Node> words(Node.Words words) {
        List<Node> parts = new ArrayList<>();
        int end = letters + Point.letters(words.text());
        int from = 0;
        while (!marks.isEmpty() && marks.firstKey() < end) {
            int letter = marks.firstKey();
            int at = Point.index(words.text(), letter - letters);
            add(words.text().substring(from, at), parts);
            parts.addAll(marked(letter));
            from = at;
        }
        letters = end;
        add(words.text().substring(from), parts);
        return parts;
    }

    private static void add(String text, List<Node> parts) {
        if (!text.isEmpty()) {
            parts.add(new Node.Words(text));
        }
    }
}
