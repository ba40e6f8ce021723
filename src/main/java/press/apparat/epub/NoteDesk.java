package press.apparat.epub;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import press.apparat.book.Inline;
import press.apparat.book.NoteSeries;
import press.apparat.style.Element;
import press.apparat.style.Vocabulary;

/**
 * Where the bodies of notes wait until their section ends. Each series keeps the order of its calls, a note within a
 * note after the one that holds it.
 */
final class NoteDesk {
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Map<String, List<Node>> waiting = new LinkedHashMap<>();

    NoteDesk(List<NoteSeries> series) {
        for (NoteSeries one : series) {
            titles.put(one.prefix(), one.title());
            waiting.put(one.prefix(), new ArrayList<>());
        }
    }

    /** Keeps a note's place, then takes its body, which may hold further notes. */
    void hold(Inline.Note note, Supplier<Node> body) {
        List<Node> bodies = waiting.computeIfAbsent(note.series(), prefix -> new ArrayList<>());
        int place = bodies.size();
        bodies.add(new Node.Words(""));
        bodies.set(place, body.get());
    }

    /** The notes that stand at the end of a section, one group a series. */
    List<Node> release() {
        List<Node> groups = new ArrayList<>();
        waiting.forEach((prefix, bodies) -> {
            if (!bodies.isEmpty()) {
                groups.add(group(prefix, bodies));
                bodies.clear();
            }
        });
        return groups;
    }

    /**
     * The group's title is only for screen readers: a reading system that shows notes in pop-ups hides their bodies, and
     * a heading would stand over nothing.
     */
    private Node group(String prefix, List<Node> bodies) {
        Element element = Vocabulary.footnotes(NoteSeries.cssClass(prefix)).with("epub:type", "footnotes");
        String title = titles.getOrDefault(prefix, "");
        return Xhtml.of(title.isEmpty() ? element : element.with("aria-label", title), bodies);
    }
}
