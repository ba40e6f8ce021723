package press.apparat.editing;

import java.util.List;
import press.apparat.book.Book;
import press.apparat.book.GlossaryTerm;
import press.apparat.report.Diagnostics;

/** Says the dates of terms in words where the author did not; before {@link Punctuation}, which sets their dashes. */
final class TermDates implements Pass {
    @Override
    public Draft edit(Draft draft, Diagnostics diagnostics) {
        Book book = draft.book();
        DateWords words = new DateWords(book.metadata().language(), draft.words());
        List<GlossaryTerm> terms = book.glossary().stream().map(term -> dated(term, words)).toList();
        return draft.withBook(book.withGlossary(terms));
    }

    private static GlossaryTerm dated(GlossaryTerm term, DateWords words) {
        return term.dates().isPresent()
                ? term
                : term.particulars().period().map(words::of).map(term::withDates).orElse(term);
    }
}
