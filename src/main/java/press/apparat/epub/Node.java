package press.apparat.epub;

import java.util.List;
import java.util.function.Consumer;
import press.apparat.style.Element;

/** A piece of an XML document. Links within the book lead to {@code #id}; the printer finds the file of the id. */
sealed interface Node {
    <R> R match(Cases<R> cases);

    /** Its characters and those of all it holds. */
    default String words() {
        StringBuilder words = new StringBuilder();
        read(words);
        return words.toString();
    }

    void read(StringBuilder words);

    /** Every element of this tree, parents first. */
    void each(Consumer<Branch> visitor);

    /** One answer for each kind of node. */
    interface Cases<R> {
        R branch(Branch branch);

        R words(Words words);
    }

    static Branch branch(Element element, Node... children) {
        return new Branch(element, List.of(children));
    }

    static Branch branch(Element element, String words) {
        return branch(element, new Words(words));
    }

    /** An element; names of elements and attributes carry their prefix. */
    record Branch(Element element, List<Node> children) implements Node {
        public Branch {
            children = List.copyOf(children);
        }

        boolean isPlain(String name) {
            return element.equals(Element.of(name));
        }

        @Override
        public void read(StringBuilder words) {
            children.forEach(child -> child.read(words));
        }

        @Override
        public void each(Consumer<Branch> visitor) {
            visitor.accept(this);
            children.forEach(child -> child.each(visitor));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.branch(this);
        }
    }

    /** Characters. */
    record Words(String text) implements Node {
        @Override
        public void read(StringBuilder words) {
            words.append(text);
        }

        @Override
        public void each(Consumer<Branch> visitor) {
            // Characters hold no element.
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.words(this);
        }
    }
}
