package press.apparat.editing;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.Book;
import press.apparat.book.GlossaryTerm;
import press.apparat.book.Section;
import press.apparat.book.Section.Role;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;

/** Prints the glossary, and the people and the chronology that are made of its terms. */
final class GlossaryPages implements Pass {
    /** The id of a term's entry. */
    static String id(String term) {
        return "term-" + term;
    }

    @Override
    public Draft edit(Draft draft, Diagnostics diagnostics) {
        Book book = draft.book();
        Uses uses = Uses.of(draft);
        Terms terms = new Terms(book.glossary(), draft.ids(), diagnostics);
        GlossaryEntry layout = new GlossaryEntry(terms, draft.words());
        Map<String, List<Block>> texts = new GlossaryTexts(draft, terms, layout).reached(uses.terms());
        warnOfUnused(book, texts, diagnostics);
        List<GlossaryTerm> printed = book.glossary().stream().filter(term -> texts.containsKey(terms.target(term.id())))
                .sorted(order(book.metadata().language())).toList();
        List<Block.Definition> definitions = printed.stream()
                .map(term -> layout.definition(term, texts.getOrDefault(term.id(), List.of()), uses.of(term.id())))
                .toList();
        List<GlossaryTerm> used = printed.stream().filter(term -> term.see().isEmpty()).map(GlossaryPages::bare)
                .toList();
        List<Section> sections = book.sections().stream().flatMap(section -> printed(section, definitions)).toList();
        return draft.withGlossary(used).withSections(new TermLists(draft, used, uses, diagnostics).filled(sections));
    }

    private static void warnOfUnused(Book book, Map<String, List<Block>> used, Diagnostics diagnostics) {
        book.glossary().stream().filter(term -> term.see().isEmpty() && !used.containsKey(term.id()))
                .forEach(term -> diagnostics.report(Diagnostic
                        .warning("E006", term.span(), "the term \"" + term.id() + "\" is not used")
                        .help("it is not printed; give it the form under which it occurs in the text, or link to it by "
                                + "hand: {term=" + term.id() + "}; glossary: {terms: all} prints all")));
    }

    private static Comparator<GlossaryTerm> order(String language) {
        Collator collator = Collator.getInstance(ULocale.forLanguageTag(language));
        return Comparator.comparing(GlossaryTerm::sortKey, (one, other) -> collator.compare(one, other))
                .thenComparing(GlossaryTerm::id);
    }

    /** For the margin and for lists, where a gloss may stand more than once. */
    private static GlossaryTerm bare(GlossaryTerm term) {
        return term.withText(Bare.of(term.name()), Bare.of(term.gloss()), Bare.ofBlocks(term.entry()));
    }

    private static Stream<Section> printed(Section section, List<Block.Definition> definitions) {
        if (section.role() != Role.GLOSSARY) {
            return Stream.of(section);
        }
        if (definitions.isEmpty()) {
            return Stream.empty();
        }
        Block list = new Block.Definitions(definitions, Attributes.classes("glossary"), section.span());
        return Stream.of(section.withBlocks(Stream.concat(section.blocks().stream(), Stream.of(list)).toList()));
    }
}
