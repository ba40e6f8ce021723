package press.apparat.editing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import press.apparat.book.Book;
import press.apparat.book.GlossaryTerm;
import press.apparat.book.Indexing;
import press.apparat.book.Posting;
import press.apparat.report.Diagnostics;

/**
 * Marks for the index every mention of the people, places and bodies of the glossary, in text, notes, tables and
 * captions. It runs before the first mentions are linked, while what forbids a link is still to be seen: that is not
 * indexed either. Headings and words in another language are left alone, as they are by {@link TermLinks}.
 */
final class IndexMentions implements Pass {
    @Override
    public Draft edit(Draft draft, Diagnostics diagnostics) {
        Book book = draft.book();
        Map<String, Posting> postings = postings(book);
        if (book.metadata().indexing().indexes().isEmpty()) {
            return draft;
        }
        Lexicon lexicon = new Lexicon(book.glossary());
        String language = book.metadata().language();
        return draft.withSections(book.sections().parallelStream()
                .map(section -> new MentionMarking(lexicon, postings, language).section(section)).toList());
    }

    /** What is posted for a mention, by the ids of the terms that are indexed and of those that send to them. */
    private static Map<String, Posting> postings(Book book) {
        Indexing indexing = book.metadata().indexing();
        Map<String, Posting> postings = new HashMap<>();
        book.glossary().stream().filter(term -> term.see().isEmpty()).forEach(term -> index(term, indexing)
                .ifPresent(index -> postings.put(term.id(), Posting.of(index, term.indexed().heading()))));
        book.glossary().forEach(term -> term.see().filter(postings::containsKey)
                .ifPresent(other -> postings.put(term.id(), postings.get(other))));
        return postings;
    }

    private static Optional<String> index(GlossaryTerm term, Indexing indexing) {
        Optional<String> ofKind = indexing.of(term.kind());
        return switch (term.indexed().when()) {
            case BY_KIND -> ofKind;
            case ALWAYS -> ofKind.or(() -> indexing.indexes().stream().map(Indexing.Named::name).findFirst());
            case NEVER -> Optional.empty();
        };
    }
}
