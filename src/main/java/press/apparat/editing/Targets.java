package press.apparat.editing;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.book.Metadata;
import press.apparat.book.Numbering;
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
        Gathering gathering = new Gathering(draft, diagnostics);
        gathering.sections(draft.book().sections());
        return draft.withTargets(Collections.unmodifiableMap(gathering.targets));
    }

    private static final class Gathering extends Walk {
        private final Phrasebook words;
        private final Map<String, String> marks;
        private final Metadata data;
        private final Diagnostics diagnostics;
        private final Map<String, Target> targets = new LinkedHashMap<>();
        private final Map<String, Span> places = new HashMap<>();
        private final Map<String, String> called = new HashMap<>();
        private final Map<String, List<Inline>> terms = new HashMap<>();
        private final Set<String> signed = new HashSet<>();
        private String section = "";
        private String sectionLabel = "";
        private String line = "";
        private boolean counted;
        private int figures;
        private int tables;

        Gathering(Draft draft, Diagnostics diagnostics) {
            this.words = draft.words();
            this.marks = draft.apparatus().marks();
            this.data = draft.book().metadata();
            draft.apparatus().glossary().forEach(term -> terms.put(GlossaryPages.id(term.id()), term.name()));
            this.diagnostics = diagnostics;
        }

        private void add(String id, Target.Name name, List<Inline> title, Span span) {
            Span first = places.putIfAbsent(id, span);
            if (first == null) {
                targets.put(id, new Target(id, section, name, title));
            } else if (!first.equals(span)) {
                diagnostics.report(Diagnostic.error("E001", span, "the id \"" + id + "\" is used twice")
                        .label(first, "first used here").help("give one of them another id"));
            }
        }

        /** Lists a node under its own label and title; {@link #inside} then finds it listed. */
        private void name(Attributes attributes, Span span, Target.Name name, List<Inline> title) {
            attributes.id().ifPresent(id -> add(id, name, title, span));
        }

        /** By its own words. */
        private void named(String kind, Attributes attributes, Span span, List<Inline> words) {
            name(attributes, span, new Target.Name(kind, "", "", PlainText.of(words)), words);
        }

        private String phrase(String kind, String number) {
            return words.phrase(kind, number).orElseThrow();
        }

        /** Any other node with an id goes by the label of its section. */
        @Override
        protected Walk inside(Attributes attributes, Span span, Supplier<Walk> content) {
            name(attributes, span, Target.Name.of(sectionLabel), List.of());
            return content.get();
        }

        @Override
        public Walk section(Section next) {
            section = next.id();
            sectionLabel = SectionNumbers.label(next, words);
            Target.Name name = new Target.Name(next.role().word(), next.number(), "", sectionLabel);
            add(next.id(), name, Bare.of(next.title()), next.span());
            return super.section(next);
        }

        @Override
        public Walk heading(Block.Heading heading) {
            named("heading", heading.attributes(), heading.span(), Bare.of(heading.content()));
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
            String figures = Integer.toString(number);
            Target.Name name = new Target.Name(kind, figures, "", phrase(kind, figures));
            name(attributes, span, name, Bare.of(Captions.unlabelled(caption)));
        }

        /** A term of the glossary is named without its native form and its dates. */
        private List<Inline> headword(Block.Definition definition) {
            return definition.attributes().id().map(terms::get).orElseGet(() -> Bare.of(definition.term()));
        }

        @Override
        protected Walk definition(Block.Definition definition) {
            named("", definition.attributes(), definition.span(), headword(definition));
            return super.definition(definition);
        }

        @Override
        public Walk verse(Block.Verse verse) {
            return inside(verse.attributes(), verse.span(), () -> {
                List<Block.VerseLine> lines = verse.stanzas().stream().flatMap(s -> s.lines().stream()).toList();
                for (int i = 0; i < lines.size(); i++) {
                    inLine(Integer.toString(verse.place(i)), lines.get(i).content());
                }
                return this;
            });
        }

        private Walk inLine(String number, List<Inline> content) {
            return within(number, false, () -> inlines(content));
        }

        @Override
        public Walk division(Block.Division division) {
            return counted(division.attributes(), () -> super.division(division));
        }

        @Override
        public Walk parallel(Block.Parallel parallel) {
            return counted(parallel.attributes(), () -> super.parallel(parallel));
        }

        private Walk counted(Attributes attributes, Supplier<Walk> content) {
            return within(line, counted || Numbering.of(attributes).isPresent(), content);
        }

        /** Not that of the lines around it. */
        private Walk within(String number, boolean isCounted, Supplier<Walk> content) {
            String lineAround = line;
            boolean countedAround = counted;
            line = number;
            counted = isCounted;
            Walk walked = content.get();
            line = lineAround;
            counted = countedAround;
            return walked;
        }

        /** Words in a numbered text go by the number of their line, any others by themselves. */
        @Override
        public Walk phrase(Inline.Phrase phrase) {
            List<Inline> own = Bare.of(phrase.content());
            if (!line.isEmpty()) {
                Target.Name name = new Target.Name("verse-line", line, "", phrase("verse-line", line));
                name(phrase.attributes(), phrase.span(), name, own);
            } else if (counted) {
                name(phrase.attributes(), phrase.span(), Target.Name.counted(sectionLabel), own);
            } else {
                named("", phrase.attributes(), phrase.span(), own);
            }
            return super.phrase(phrase);
        }

        /** One that stands elsewhere is listed there, and is still one of those of the chapter that calls it. */
        @Override
        public Walk note(Inline.Note note) {
            called.put(note.id(), section);
            if (data.series(note.series()).isMarkedByPage()) {
                signed.add(note.id());
            }
            if (!note.content().isEmpty()) {
                add(note.id(), noteName(note.id()), List.of(), note.span());
            }
            return within("", false, () -> super.note(note));
        }

        /** The signs of a page are no numbers to be found by. */
        private Target.Name noteName(String id) {
            if (signed.contains(id)) {
                return new Target.Name("note", "", section, sectionLabel);
            }
            return new Target.Name("note", marks.get(id), called.getOrDefault(id, section),
                    phrase("note", marks.get(id)));
        }

        @Override
        protected Walk endnote(Block.Endnote endnote) {
            add(endnote.id(), noteName(endnote.id()), List.of(), endnote.span());
            return super.endnote(endnote);
        }

        @Override
        public Walk term(Inline.Term term) {
            add(term.occurrence(), Target.Name.of(sectionLabel), List.of(), term.span());
            return super.term(term);
        }
    }
}
