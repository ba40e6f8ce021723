package press.apparat.editing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.apparat.book.Inline;
import press.apparat.book.NoteSeries.Numbering;
import press.apparat.book.NoteSeries;
import press.apparat.book.Rewrite;
import press.apparat.book.Section;
import press.apparat.measure.Numerals;
import press.apparat.report.Diagnostics;

/**
 * Gives every note its mark and an id of its own. Each series counts anew in each section; a note within a note comes
 * after the one it stands in.
 */
final class NoteMarks implements Pass {
    @Override
    public Draft edit(Draft draft, Diagnostics diagnostics) {
        Map<String, Numbering> numberings = draft.book().metadata().series().stream()
                .collect(Collectors.toMap(NoteSeries::prefix, NoteSeries::numbering, (first, second) -> first));
        Map<String, String> marks = new LinkedHashMap<>();
        NoteLabels labels = new NoteLabels(diagnostics);
        List<Section> sections = draft.book().sections().stream().map(section -> {
            Function<String, String> ids = series -> draft.ids().next(stem(series, section));
            return new Marking(numberings, ids, marks, labels.of(section)).section(section);
        }).toList();
        return draft.withSections(labels.sections(sections)).withMarks(java.util.Collections.unmodifiableMap(marks));
    }

    private static String stem(String series, Section section) {
        return series.isEmpty() ? "fn-" + section.id() : "fn-" + series + "-" + section.id();
    }

    private static final class Marking extends Rewrite {
        private final Map<String, Numbering> numberings;
        private final Function<String, String> ids;
        private final Map<String, String> marks;
        private final Map<String, String> labels;
        private final Map<String, Integer> counts = new HashMap<>();

        Marking(Map<String, Numbering> numberings, Function<String, String> ids, Map<String, String> marks,
                Map<String, String> labels) {
            this.numberings = numberings;
            this.ids = ids;
            this.marks = marks;
            this.labels = labels;
        }

        @Override
        public List<Inline> note(Inline.Note note) {
            String id = ids.apply(note.series());
            if (!note.id().isEmpty()) {
                labels.putIfAbsent(note.id(), id);
            }
            int number = counts.merge(note.series(), 1, Integer::sum);
            marks.put(id, mark(numberings.getOrDefault(note.series(), Numbering.DECIMAL), number));
            return List.of(new Inline.Note(id, note.series(), blocks(note.content()), note.span()));
        }

        private static String mark(Numbering numbering, int number) {
            return switch (numbering) {
                case DECIMAL -> Integer.toString(number);
                case LETTERS -> Numerals.of(number, "lower-alpha");
                case SYMBOLS -> Signs.of(number);
            };
        }
    }
}
