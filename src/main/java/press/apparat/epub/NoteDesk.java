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
 * Where the bodies of notes wait until their section ends, or until the section of all notes for a series that stands
 * at the book's end. Each series keeps the order of its calls, a note within a note after the one that holds it.
 */
final class NoteDesk {
    private final Map<String, NoteSeries> series = new LinkedHashMap<>();
    private final Map<String, List<Node>> waiting = new LinkedHashMap<>();
    private final List<Node> endnotes = new ArrayList<>();
    private boolean endnotesToCome;

    /** @param endnotesToCome whether the book has a section for notes at its end */
    NoteDesk(List<NoteSeries> series, boolean endnotesToCome) {
        this.endnotesToCome = endnotesToCome;
        for (NoteSeries one : series) {
            this.series.put(one.prefix(), one);
            waiting.put(one.prefix(), new ArrayList<>());
        }
    }

    static String cssClass(String prefix) {
        return prefix.isEmpty() ? "notes" : "notes-" + prefix;
    }

    /** Keeps a note's place, then takes its body, which may hold further notes. */
    void hold(Inline.Note note, Supplier<Node> body) {
        List<Node> bodies = waiting.computeIfAbsent(note.series(), prefix -> new ArrayList<>());
        int place = bodies.size();
        bodies.add(new Node.Words(""));
        bodies.set(place, body.get());
    }

    /**
     * The notes that stand at the end of a section: one group a series.
     *
     * @param title of the section, for the notes that wait on
     */
    List<Node> release(List<Node> title) {
        List<Node> groups = new ArrayList<>();
        waiting.forEach((prefix, bodies) -> {
            if (!bodies.isEmpty()) {
                boolean kept = endnotesToCome && standsAtBookEnd(prefix);
                (kept ? endnotes : groups).add(group(prefix, bodies, kept ? title : List.of()));
                bodies.clear();
            }
        });
        return groups;
    }

    /** The notes of all sections before, for the section of notes. */
    List<Node> releaseEndnotes() {
        endnotesToCome = false;
        return List.copyOf(endnotes);
    }

    private boolean standsAtBookEnd(String prefix) {
        return series.containsKey(prefix) && series.get(prefix).place() == NoteSeries.Place.BOOK_END;
    }

    private Node group(String prefix, List<Node> bodies, List<Node> title) {
        Element element = Vocabulary.footnotes(cssClass(prefix)).with("epub:type", "footnotes");
        List<Node> children = new ArrayList<>();
        if (title.isEmpty()) {
            element = series.containsKey(prefix) ? element.with("aria-label", series.get(prefix).title()) : element;
        } else {
            children.add(Xhtml.of(Vocabulary.NOTES_OF, title));
        }
        children.addAll(bodies);
        return Xhtml.of(element, children);
    }
}
