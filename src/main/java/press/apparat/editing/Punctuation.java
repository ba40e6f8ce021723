package press.apparat.editing;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import press.apparat.book.Book;
import press.apparat.book.GlossaryPlan;
import press.apparat.book.GlossaryTerm;
import press.apparat.book.Inline;
import press.apparat.book.Metadata;
import press.apparat.book.Section;
import press.apparat.report.Diagnostics;

/** Gives quotation marks, dashes, ellipses and spaces the shapes of the language they stand in. */
final class Punctuation implements Pass {
    private static final List<Rule> RULES = List.of(new Spaces(), new Ellipses(), new Dashes(), new Ranges(),
            new Quotes(), new HighSpaces(), new Bonds(), new HairSpaces());

    private final Map<String, Optional<Usage>> usages = new ConcurrentHashMap<>();

    @Override
    public Draft edit(Draft draft, Diagnostics diagnostics) {
        Book book = draft.book();
        String language = book.metadata().language();
        List<Section> sections = book.sections().parallelStream().map(s -> new Copy(s.lang()).section(s)).toList();
        List<GlossaryTerm> glossary = book.glossary().stream().map(t -> term(t, language)).toList();
        return draft
                .withBook(book.withMetadata(metadata(book.metadata())).withSections(sections).withGlossary(glossary));
    }

    private GlossaryTerm term(GlossaryTerm term, String language) {
        Copy copy = new Copy(language);
        GlossaryTerm.Indexed indexed = new GlossaryTerm.Indexed(term.indexed().when(),
                term.indexed().heading().with(copy::flow));
        return term.withText(copy.flow(term.name()), copy.flow(term.gloss()), copy.blocks(term.entry()))
                .withIndexed(indexed).respelled(text -> punctuate(text, language));
    }

    private Metadata metadata(Metadata data) {
        String language = data.language();
        Metadata.Title title = new Metadata.Title(punctuate(data.title().main(), language),
                data.title().subtitle().map(subtitle -> punctuate(subtitle, language)));
        GlossaryPlan glossary = data.glossary();
        List<GlossaryPlan.Group> groups = glossary.groups().stream()
                .map(group -> new GlossaryPlan.Group(punctuate(group.name(), language), group.span())).toList();
        return new Metadata(title, data.contributors(), language, data.date(), data.identifier(), data.slug(),
                data.publication(),
                data.series().stream().map(one -> one.withTitle(punctuate(one.title(), language))).toList(),
                data.design(), data.exceptions(), new GlossaryPlan(glossary.all(), groups, glossary.chronicled()),
                data.indexing(), data.span());
    }

    /** A text that stands alone. */
    String punctuate(String text, String language) {
        Flow.Builder flow = new Flow.Builder();
        flow.add(text, language);
        return punctuate(flow.build()).get(0);
    }

    private List<String> punctuate(Flow flow) {
        List<String> languages = flow.languages().toList();
        RULES.forEach(rule -> languages.forEach(language -> usages.computeIfAbsent(language, Usage::of)
                .ifPresent(usage -> flow.apply(rule, usage, language))));
        return flow.leaves();
    }

    /** Copies passages, each with its leaves respelled; a note within one is a passage of its own. */
    private final class Copy extends LanguageRewrite {
        private Iterator<String> leaves = Collections.emptyIterator();

        Copy(String language) {
            super(language);
        }

        @Override
        protected List<Inline> flow(List<Inline> content) {
            Iterator<String> around = leaves;
            leaves = punctuate(FlowReader.read(content, language())).iterator();
            List<Inline> copied = inlines(content);
            leaves = around;
            return copied;
        }

        @Override
        protected List<Inline> heading(List<Inline> words) {
            return flow(words);
        }

        @Override
        public List<Inline> text(Inline.Text text) {
            return List.of(new Inline.Text(leaves.next(), text.span()));
        }

        /** A citation that no style has formatted is a thing of the passage; its words are not. */
        @Override
        public List<Inline> citation(Inline.Citation citation) {
            return List.of(citation);
        }

        /** What a screen says instead of the page is a passage of its own. */
        @Override
        public List<Inline> media(Inline.Media media) {
            return List.of(new Inline.Media(inlines(media.print()), flow(media.screen()), media.span()));
        }
    }
}
