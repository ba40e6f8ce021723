package press.apparat.editing;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.Book;
import press.apparat.book.GlossaryTerm;
import press.apparat.book.Inline;
import press.apparat.book.Section;
import press.apparat.book.Section.Role;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;

/**
 * Prints the glossary: the terms that the text uses, and those that their entries use in turn. The first mention of a
 * term in each entry is linked; entries may well lead to each other in a ring.
 */
final class GlossaryPages implements Pass {
    /** The id of a term's entry. */
    static String id(String term) {
        return "term-" + term;
    }

    @Override
    public Draft edit(Draft draft, Diagnostics diagnostics) {
        Book book = draft.book();
        if (book.glossary().isEmpty()) {
            return draft;
        }
        Map<String, List<Inline.Place>> places = places(draft);
        Map<String, List<Block>> entries = entries(draft, places.keySet(), diagnostics);
        warnOfUnused(book, entries.keySet(), diagnostics);
        List<GlossaryTerm> used = book.glossary().stream().filter(term -> entries.containsKey(term.id()))
                .sorted(order(book.metadata().language())).toList();
        List<Block.Definition> definitions = used.stream().map(term -> GlossaryEntry.definition(term,
                entries.get(term.id()), places.getOrDefault(term.id(), List.of()))).toList();
        return draft.withGlossary(used.stream().map(GlossaryPages::bare).toList())
                .withSections(book.sections().stream().flatMap(section -> printed(section, definitions)).toList());
    }

    private static Map<String, List<Inline.Place>> places(Draft draft) {
        Phrasebook words = draft.words();
        Map<String, List<Inline.Place>> places = new LinkedHashMap<>();
        draft.book().sections().forEach(section -> {
            Mentions mentions = Mentions.in(section);
            mentions.terms().forEach(term -> places.computeIfAbsent(term, key -> new ArrayList<>()));
            mentions.links().forEach(link -> places.get(link.term())
                    .add(new Inline.Place(link.occurrence(), SectionNumbers.label(section, words))));
        });
        return places;
    }

    /** The linked entries of the terms used, and of all that these use, by id. */
    private static Map<String, List<Block>> entries(Draft draft, Set<String> used, Diagnostics diagnostics) {
        Terms terms = new Terms(draft.book().glossary(), draft.ids(), diagnostics);
        String language = draft.book().metadata().language();
        Map<String, List<Block>> entries = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(used);
        while (!open.isEmpty()) {
            String id = open.remove();
            terms.get(id).filter(term -> !entries.containsKey(id)).ifPresent(term -> {
                Set<String> met = new HashSet<>(Set.of(id));
                List<Block> entry = new Linker(terms, language, true, met).entry(GlossaryEntry.text(term));
                entries.put(id, entry);
                Mentions.in(entry).terms().forEach(open::add);
            });
        }
        return entries;
    }

    private static void warnOfUnused(Book book, Set<String> used, Diagnostics diagnostics) {
        book.glossary().stream().filter(term -> !used.contains(term.id()))
                .forEach(term -> diagnostics.report(Diagnostic
                        .warning("E006", term.span(), "the term \"" + term.id() + "\" is not used")
                        .help("it is not printed; give it the form under which it occurs in the text, or link to it by "
                                + "hand: {term=" + term.id() + "}")));
    }

    private static Comparator<GlossaryTerm> order(String language) {
        Collator collator = Collator.getInstance(ULocale.forLanguageTag(language));
        return Comparator.comparing(GlossaryTerm::sortKey, (one, other) -> collator.compare(one, other))
                .thenComparing(GlossaryTerm::id);
    }

    /** For the margin, where a gloss may stand more than once. */
    private static GlossaryTerm bare(GlossaryTerm term) {
        return term.with(Bare.of(term.name()), Bare.of(term.gloss()), Bare.ofBlocks(term.entry()));
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
