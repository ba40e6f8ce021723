package press.apparat.manuscript;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.report.Diagnostic;
import press.apparat.report.Nearest;
import press.apparat.report.Span;

/**
 * The notes of one file: their definitions, which may stand anywhere in it, and their calls. A definition is read
 * once, when it is first called; within notes each may be called but once, so that no few notes unfold without end.
 */
final class NoteReader {
    private final Reading reading;
    private final Map<String, BlockMarkup.NoteDefinition> definitions = new LinkedHashMap<>();
    private final Map<String, List<Block>> read = new LinkedHashMap<>();
    private final Set<String> calledInNotes = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    NoteReader(Reading reading) {
        this.reading = reading;
        for (Node node : reading.document().getDescendants()) {
            if (node instanceof BlockMarkup.NoteDefinition definition) {
                define(definition);
            }
        }
    }

    private void define(BlockMarkup.NoteDefinition definition) {
        String label = definition.label.toString();
        BlockMarkup.NoteDefinition first = definitions.putIfAbsent(label, definition);
        if (first != null) {
            reading.report(Diagnostic.error("M013", marker(definition), "a second note \"" + label + "\"")
                    .label(marker(first), "the first is here").help("give one of them another label"));
        }
        if (!definition.hasChildren()) {
            reading.report(Diagnostic.error("M017", marker(definition), "a note without words"));
        }
    }

    private Span marker(BlockMarkup.NoteDefinition definition) {
        return reading.span(definition.getStartOffset(), definition.label.getEndOffset() + 2);
    }

    /** The note of a call; empty, and reported, where it is not defined or calls itself. */
    Optional<Inline> call(InlineMarkup.NoteCall call) {
        String label = call.label.toString();
        Span span = reading.span(call);
        reading.inlines().links().checkNesting(span);
        if (!definitions.containsKey(label)) {
            reportUnknown(label, span);
            return Optional.empty();
        }
        if (open.contains(label)) {
            reportRing(label, span);
            return Optional.empty();
        }
        if (!open.isEmpty() && !calledInNotes.add(label)) {
            reading.report(Diagnostic.error("M016", span, "two notes call the note \"" + label + "\"")
                    .help("write it out at one of its calls"));
            return Optional.empty();
        }
        return Optional.of(new Inline.Note(label, series(call.label), content(label), span));
    }

    /** {@code ^[a note written where it is called]} */
    Inline inline(InlineMarkup.InlineNote note) {
        Span span = reading.span(note);
        reading.inlines().links().checkNesting(span);
        Span inner = reading.span(note.getStartOffset() + 2, note.getEndOffset() - 1);
        List<Inline> words = reading.inlines().read(note);
        if (words.isEmpty()) {
            reading.report(Diagnostic.error("M017", span, "a note without words"));
        }
        return new Inline.Note("", "", List.of(new Block.Paragraph(words, Attributes.NONE, inner)), span);
    }

    private List<Block> content(String label) {
        List<Block> known = read.get(label);
        if (known != null) {
            return known;
        }
        open.push(label);
        List<Block> content = reading.blocks().read(definitions.get(label));
        open.pop();
        read.put(label, content);
        return content;
    }

    private String series(BasedSequence label) {
        int colon = label.indexOf(':');
        String prefix = colon < 0 ? "" : label.subSequence(0, colon).toString();
        Surroundings around = reading.surroundings();
        if (around.series().contains(prefix)) {
            return prefix;
        }
        if (around.declared() && !prefix.isEmpty()) {
            Span place = reading.span(label.subSequence(0, colon));
            Diagnostic unknown = Diagnostic.error("M018", place, "no series of notes \"" + prefix + "\"");
            reading.report(unknown.help(Nearest.help(prefix, around.series())
                    .orElse("name it in book.yaml under notes, or write a label without a colon")));
        }
        return "";
    }

    private void reportUnknown(String label, Span span) {
        Diagnostic unknown = Diagnostic.error("M012", span, "no note named \"" + label + "\"").label(span,
                "called here");
        Optional<String> near = Nearest.of(label, definitions.keySet());
        reading.report(near
                .map(name -> unknown
                        .help("did you mean \"" + name + "\" (line " + marker(definitions.get(name)).line() + ")?"))
                .orElseGet(() -> unknown.help("define it in the same file: [^" + label + "]: …")));
    }

    private void reportRing(String label, Span span) {
        Diagnostic ring = Diagnostic.error("M015", span, "a note that calls itself").label(span, "called again here");
        for (String called : open) {
            ring = ring.label(marker(definitions.get(called)), "within the note \"" + called + "\"");
            if (called.equals(label)) {
                break;
            }
        }
        reading.report(ring);
    }

    /** Warns of the notes that nothing called. */
    void reportUnused() {
        definitions.forEach((label, definition) -> {
            if (!read.containsKey(label)) {
                reading.report(
                        Diagnostic.warning("M014", marker(definition), "nothing calls the note \"" + label + "\""));
            }
        });
    }
}
