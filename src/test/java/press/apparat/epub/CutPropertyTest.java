package press.apparat.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import press.apparat.book.Point;
import press.apparat.style.Element;

class CutPropertyTest {
    private static final Element MARK = Element.of("span");

    /** Words are the same with marks in them, and each mark stands before the letter that it was asked for. */
    @Property
    void everyMarkStandsAfterItsLetters(
            @ForAll @Size(max = 5) List<@StringLength(max = 8) @CharRange(from = 'a', to = 'c') @CharRange(from = ' ', to = ' ') @CharRange(from = '\u00ad', to = '\u00ad') String> words,
            @ForAll @Size(max = 4) List<@IntRange(max = 30) Integer> letters) {
        String text = String.join("", words);
        TreeMap<Integer, List<Node>> marks = new TreeMap<>();
        letters.forEach(at -> marks.put(at, List.of(Node.branch(MARK.withId("m" + at)))));
        List<Node> nodes = words.stream().<Node>map(Node.Words::new).toList();
        Node.Branch made = new Node.Branch(Element.of("p"),
                new Cut(marks).in(new Node.Branch(Element.of("em"), nodes)));
        assertThat(made.words()).isEqualTo(text);
        List<String> found = new ArrayList<>();
        read(made, new StringBuilder(), found);
        marks.keySet().forEach(at -> {
            int index = Math.min(at, Point.letters(text));
            assertThat(found).contains("m" + at + ":" + index);
        });
        assertThat(found).hasSameSizeAs(marks.keySet());
    }

    private static void read(Node node, StringBuilder before, List<String> found) {
        node.match(new Node.Cases<Void>() {
            @Override
            public Void branch(Node.Branch branch) {
                branch.element().id().ifPresent(id -> found.add(id + ":" + Point.letters(before.toString())));
                branch.children().forEach(child -> read(child, before, found));
                return null;
            }

            @Override
            public Void words(Node.Words words) {
                before.append(words.text());
                return null;
            }
        });
    }
}
