package press.apparat.editing;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.apparat.book.Inline;
import press.apparat.book.Rewrite;
import press.apparat.book.Section;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;
import press.apparat.report.Nearest;
import press.apparat.report.Span;

/**
 * Leads a reference to a note, {@code [](#fn:poll)}, from the label that its author gave it to its id. A label is known
 * in its own section first, and in another where no third has it.
 */
final class NoteLabels extends Rewrite {
    private static final String NOTE = "fn:";

    private final Diagnostics diagnostics;
    private final Map<String, Map<String, String>> bySection = new LinkedHashMap<>();
    private Map<String, String> near = Map.of();

    NoteLabels(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The ids of the notes called in a section by their labels, to be filled. */
    Map<String, String> of(Section section) {
        return bySection.computeIfAbsent(section.id(), id -> new LinkedHashMap<>());
    }

    @Override
    public Section section(Section section) {
        near = of(section);
        return super.section(section);
    }

    @Override
    public List<Inline> reference(Inline.Reference reference) {
        String target = References.bare(reference.target());
        return target.startsWith(NOTE)
                ? led(target, reference.span())
                        .<Inline>map(id -> new Inline.Reference(id, reference.form(), reference.span())).stream()
                        .toList()
                : super.reference(reference);
    }

    @Override
    public List<Inline> link(Inline.Link link) {
        String target = References.bare(link.target());
        return target.equals(link.target()) || !target.startsWith(NOTE)
                ? super.link(link)
                : led(target, link.span()).<List<Inline>>map(
                        id -> List.of(new Inline.Link("#" + id, link.title(), inlines(link.content()), link.span())))
                        .orElseGet(() -> inlines(link.content()));
    }

    private Optional<String> led(String target, Span span) {
        String label = target.substring(NOTE.length());
        Map<String, String> elsewhere = elsewhere(label);
        if (near.containsKey(label) || elsewhere.size() == 1) {
            return Optional.of(near.getOrDefault(label, String.join("", elsewhere.values())));
        }
        diagnostics.report(elsewhere.isEmpty() ? unknown(label, span) : ambiguous(label, elsewhere, span));
        return Optional.empty();
    }

    /** By section, the ids of the notes that have a label. */
    private Map<String, String> elsewhere(String label) {
        Map<String, String> found = new LinkedHashMap<>();
        bySection.forEach(
                (section, labels) -> Optional.ofNullable(labels.get(label)).ifPresent(id -> found.put(section, id)));
        return found;
    }

    private Diagnostic unknown(String label, Span span) {
        Set<String> all = new LinkedHashSet<>();
        bySection.values().forEach(labels -> all.addAll(labels.keySet()));
        Diagnostic lost = Diagnostic.error("E060", span, "no note is called by the label \"" + label + "\"");
        return Nearest.of(label, all).map(name -> lost.help("did you mean \"" + name + "\"?")).orElse(lost);
    }

    private static Diagnostic ambiguous(String label, Map<String, String> found, Span span) {
        return Diagnostic
                .error("E061", span,
                        "several chapters have a note \"" + label + "\": " + String.join(", ", found.keySet()))
                .help("give it a label that no other has");
    }
}
