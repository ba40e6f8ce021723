package press.apparat.editing;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.book.PlainText;
import press.apparat.book.Section;
import press.apparat.book.Walk;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;
import press.apparat.report.Span;

/** Lists everything that has an id, with what a cross reference to it prints; an id used twice is an error. */
final class Targets implements Pass {
    @Override
    public Draft edit(Draft draft, Diagnostics diagnostics) {
        Gathering gathering = new Gathering(draft.words(), draft.apparatus().marks(), diagnostics);
        gathering.sections(draft.book().sections());
        return draft.withTargets(Collections.unmodifiableMap(gathering.targets));
    }

    private static final class Gathering extends Walk {
        private final Phrasebook words;
        private final Map<String, String> marks;
        private final Diagnostics diagnostics;
        private final Map<String, Target> targets = new LinkedHashMap<>();
        private final Map<String, Span> places = new HashMap<>();
        private String section = "";
        private String sectionLabel = "";
        private int figures;
        private int tables;

        Gathering(Phrasebook words, Map<String, String> marks, Diagnostics diagnostics) {
            this.words = words;
            this.marks = marks;
            this.diagnostics = diagnostics;
        }

        private void add(String id, String label, List<Inline> title, Span span) {
            Span first = places.putIfAbsent(id, span);
            if (first == null) {
                targets.put(id, new Target(id, section, label, title));
            } else if (!first.equals(span)) {
                diagnostics.report(Diagnostic.error("E001", span, "the id \"" + id + "\" is used twice")
                        .label(first, "first used here").help("give one of them another id"));
            }
        }

        /** Lists a node under its own label and title; {@link #inside} then finds it listed. */
        private void name(Attributes attributes, Span span, String label, List<Inline> title) {
            attributes.id().ifPresent(id -> add(id, label, title, span));
        }

        /** Any other node with an id goes by the label of its section. */
        @Override
        protected Walk inside(Attributes attributes, Span span, Supplier<Walk> content) {
            name(attributes, span, sectionLabel, List.of());
            return content.get();
        }

        @Override
        public Walk section(Section next) {
            section = next.id();
            sectionLabel = SectionNumbers.label(next, words);
            add(next.id(), sectionLabel, Bare.of(next.title()), next.span());
            return super.section(next);
        }

        @Override
        public Walk heading(Block.Heading heading) {
            List<Inline> title = Bare.of(heading.content());
            name(heading.attributes(), heading.span(), PlainText.of(title), title);
            return super.heading(heading);
        }

        @Override
        public Walk figure(Block.Figure figure) {
            if (Captions.isNumbered(figure.caption(), figure.attributes())) {
                numbered("figure", ++figures, figure.caption(), figure.attributes(), figure.span());
            }
            return inside(figure.attributes(), figure.span(), () -> inlines(figure.caption()));
        }

        @Override
        public Walk table(Block.Table table) {
            if (Captions.isNumbered(table.caption(), table.attributes())) {
                numbered("table", ++tables, table.caption(), table.attributes(), table.span());
            }
            return super.table(table);
        }

        private void numbered(String kind, int number, List<Inline> caption, Attributes attributes, Span span) {
            String label = words.phrase(kind, Integer.toString(number)).orElseThrow();
            name(attributes, span, label, Bare.of(Captions.unlabelled(caption)));
        }

        @Override
        protected Walk definition(Block.Definition definition) {
            List<Inline> title = Bare.of(definition.term());
            name(definition.attributes(), definition.span(), PlainText.of(title), title);
            return super.definition(definition);
        }

        @Override
        public Walk phrase(Inline.Phrase phrase) {
            List<Inline> title = Bare.of(phrase.content());
            name(phrase.attributes(), phrase.span(), PlainText.of(title), title);
            return super.phrase(phrase);
        }

        @Override
        public Walk note(Inline.Note note) {
            if (!note.content().isEmpty()) {
                add(note.id(), marks.get(note.id()), List.of(), note.span());
            }
            return super.note(note);
        }

        @Override
        protected Walk endnote(Block.Endnote endnote) {
            add(endnote.id(), marks.get(endnote.id()), List.of(), endnote.span());
            return super.endnote(endnote);
        }

        @Override
        public Walk term(Inline.Term term) {
            add(term.occurrence(), sectionLabel, List.of(), term.span());
            return super.term(term);
        }
    }
}
