package press.apparat.editing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.Book;
import press.apparat.book.GlossaryTerm;
import press.apparat.book.Indexing;
import press.apparat.book.Inline;
import press.apparat.book.Posting;
import press.apparat.book.Rewrite;
import press.apparat.book.Section;
import press.apparat.book.Section.Role;
import press.apparat.editing.Lexicon.Mention;
import press.apparat.report.Diagnostics;

/**
 * Marks for the index every mention of the people, places and bodies of the glossary, in text, notes, tables and
 * captions. It runs before the first mentions are linked, while what forbids a link is still to be seen: that is not
 * indexed either. Headings and words in another language are left alone, as they are by {@link TermLinks}.
 */
final class IndexMentions implements Pass {
    /** Matter that is not read as running text. */
    private static final Set<Role> UNREAD = EnumSet.of(Role.HALF_TITLE, Role.TITLE_PAGE, Role.COPYRIGHT,
            Role.DEDICATION, Role.EPIGRAPH, Role.CONTENTS, Role.NOTES, Role.GLOSSARY, Role.BIBLIOGRAPHY, Role.INDEX,
            Role.COLOPHON);

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
                .map(section -> new Marking(lexicon, postings, language).section(section)).toList());
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

    private static final class Marking extends Rewrite {
        private final Lexicon lexicon;
        private final Map<String, Posting> postings;
        private final String language;
        private boolean read;
        private boolean open;
        /** The main headings that the marks around post already, so that a mention in them is not posted twice. */
        private Set<String> posted = Set.of();

        Marking(Lexicon lexicon, Map<String, Posting> postings, String language) {
            this.lexicon = lexicon;
            this.postings = postings;
            this.language = language;
        }

        @Override
        public Section section(Section section) {
            read = !postings.isEmpty() && !UNREAD.contains(section.role())
                    && Linker.isSameLanguage(section.lang(), language);
            return section.withTitle(when(false, () -> flow(section.title())))
                    .withBlocks(when(read, () -> blocks(section.blocks())));
        }

        private <T> T when(boolean isOpen, Supplier<T> copy) {
            boolean around = open;
            open = isOpen;
            T copied = copy.get();
            open = around;
            return copied;
        }

        @Override
        protected <T> T inside(Attributes attributes, Supplier<T> copy) {
            boolean isOwn = attributes.lang().map(lang -> Linker.isSameLanguage(lang, language)).orElse(true);
            return when(open && isOwn && !CitationDesk.isCite(attributes), copy);
        }

        @Override
        public Block heading(Block.Heading heading) {
            return when(false, () -> super.heading(heading));
        }

        @Override
        public List<Inline> note(Inline.Note note) {
            return when(read, () -> super.note(note));
        }

        @Override
        public List<Inline> term(Inline.Term term) {
            List<Inline> same = when(false, () -> super.term(term));
            return posting(term.term()).filter(posting -> open)
                    .<List<Inline>>map(posting -> List.of(mark(same, posting, term))).orElse(same);
        }

        /** What the author marked is posted as the mark says; what it refuses is an ordinary text again. */
        @Override
        public List<Inline> indexMark(Inline.IndexMark mark) {
            if (mark.posting().headings().isEmpty()) {
                List<Inline> content = when(false, () -> inlines(mark.content()));
                return mark.attributes().equals(Attributes.NONE)
                        ? content
                        : List.of(new Inline.Phrase(content, mark.attributes(), mark.span()));
            }
            Set<String> around = posted;
            posted = new HashSet<>(around);
            mark.posting().headings().forEach(heading -> posted.add(heading.path().get(0)));
            List<Inline> same = super.indexMark(mark);
            posted = around;
            return same;
        }

        private Optional<Posting> posting(String term) {
            return Optional.ofNullable(postings.get(term))
                    .filter(posting -> !posted.contains(posting.headings().get(0).path().get(0)));
        }

        private static Inline mark(List<Inline> content, Posting posting, Inline place) {
            return new Inline.IndexMark(content, posting, Attributes.NONE, place.span());
        }

        @Override
        public List<Inline> text(Inline.Text text) {
            return open ? marked(text) : List.of(text);
        }

        private List<Inline> marked(Inline.Text text) {
            List<Inline> pieces = new ArrayList<>();
            int done = 0;
            int from = 0;
            for (Optional<Mention> next = find(text, from); next.isPresent(); next = find(text, from)) {
                Mention mention = next.get();
                from = mention.end();
                Optional<Posting> posting = posting(mention.term());
                if (posting.isPresent()) {
                    pieces.addAll(Linker.piece(text, done, mention.start()));
                    List<Inline> words = Linker.piece(text, mention.start(), from);
                    pieces.add(mark(words, posting.get(), words.get(0)));
                    done = from;
                }
            }
            pieces.addAll(Linker.piece(text, done, text.text().length()));
            return pieces;
        }

        private Optional<Mention> find(Inline.Text text, int from) {
            return lexicon.find(text.text(), from);
        }
    }
}
