package press.apparat.editing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import press.apparat.book.Book;
import press.apparat.book.GlossaryTerm;
import press.apparat.book.Section;
import press.apparat.book.Section.Role;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;

/** Settles what the later passes may rely on: each term's id once, and a section for the glossary if there are terms. */
final class GlossaryCheck implements Pass {
    @Override
    public Draft edit(Draft draft, Diagnostics diagnostics) {
        Book book = draft.book();
        List<GlossaryTerm> terms = GlossaryLeads.checked(once(book.glossary(), diagnostics), diagnostics);
        sharedForms(terms, diagnostics);
        List<Section> sections = terms.isEmpty()
                ? withoutGlossary(book, diagnostics)
                : withGlossary(draft, diagnostics);
        return draft.withBook(book.withSections(sections).withGlossary(terms));
    }

    private static List<GlossaryTerm> once(List<GlossaryTerm> terms, Diagnostics diagnostics) {
        Map<String, GlossaryTerm> byId = new LinkedHashMap<>();
        terms.forEach(term -> {
            GlossaryTerm first = byId.putIfAbsent(term.id(), term);
            if (first != null) {
                diagnostics.report(Diagnostic.error("E004", term.span(), "a second term \"" + term.id() + "\"")
                        .label(first.span(), "the first one").help("give one of them another id"));
            }
        });
        return List.copyOf(byId.values());
    }

    private static void sharedForms(List<GlossaryTerm> terms, Diagnostics diagnostics) {
        Map<String, GlossaryTerm> byForm = new HashMap<>();
        terms.forEach(term -> Lexicon.forms(term).map(Letters::fold).forEach(form -> {
            GlossaryTerm first = byForm.putIfAbsent(form, term);
            if (first != null && !defined(first).equals(defined(term))) {
                diagnostics.report(Diagnostic.warning("E005", term.span(), "\"" + form + "\" stands for two terms")
                        .label(first.span(), "it is linked to this one")
                        .help("link to the other by hand: {term=" + term.id() + "}"));
            }
        }));
    }

    /** The id of the term that is defined for this one. */
    private static String defined(GlossaryTerm term) {
        return term.see().orElse(term.id());
    }

    private static List<Section> withoutGlossary(Book book, Diagnostics diagnostics) {
        Predicate<Section> isEmpty = section -> section.role() == Role.GLOSSARY && section.blocks().isEmpty();
        book.sections().stream().filter(isEmpty)
                .forEach(section -> diagnostics
                        .report(Diagnostic.warning("E007", section.span(), "a glossary without a term is left out")
                                .help("define terms in glossary.md")));
        return book.sections().stream().filter(isEmpty.negate()).toList();
    }

    private static List<Section> withGlossary(Draft draft, Diagnostics diagnostics) {
        Book book = draft.book();
        if (draft.has(Role.GLOSSARY)) {
            return book.sections();
        }
        diagnostics.report(Diagnostic
                .warning("E010", book.glossary().get(0).span(), "the book has terms but does not list its glossary")
                .help("it is printed at the end; list `glossary` where it belongs"));
        Section last = new Section(Role.GLOSSARY, draft.ids().next("glossary"), "", List.of(),
                book.metadata().language(), List.of(), book.metadata().span());
        return Stream.concat(book.sections().stream(), Stream.of(last)).toList();
    }
}
