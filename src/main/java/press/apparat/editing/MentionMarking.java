package press.apparat.editing;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import press.apparat.book.Attributes;
import press.apparat.book.Inline;
import press.apparat.book.Posting;
import press.apparat.book.Section;
import press.apparat.book.Section.Role;

/** Marks the mentions in one section; what the author marked by hand is posted as the mark says. */
final class MentionMarking extends SelectiveRewrite {
    /** Matter that is not read as running text. */
    private static final Set<Role> UNREAD = EnumSet.of(Role.HALF_TITLE, Role.TITLE_PAGE, Role.COPYRIGHT,
            Role.DEDICATION, Role.EPIGRAPH, Role.CONTENTS, Role.NOTES, Role.GLOSSARY, Role.BIBLIOGRAPHY, Role.INDEX,
            Role.COLOPHON);

    /** The class of what a citation says. */
    private static final String CITATION = "citation";

    private final Lexicon lexicon;
    private final Map<String, Posting> postings;
    private final String language;
    private boolean read;
    /** The main headings that the marks around post already, so that a mention in them is not posted twice. */
    private Set<String> posted = Set.of();

    MentionMarking(Lexicon lexicon, Map<String, Posting> postings, String language) {
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

    @Override
    protected <T> T inside(Attributes attributes, Supplier<T> copy) {
        boolean isOwn = attributes.lang().map(lang -> Linker.isSameLanguage(lang, language)).orElse(true);
        return when(isOpen() && isOwn, copy);
    }

    /** Works are not indexed for being cited (The Chicago Manual of Style, 17th edition, 16.110). */
    @Override
    public List<Inline> phrase(Inline.Phrase phrase) {
        return when(isOpen() && !phrase.attributes().has(CITATION), () -> super.phrase(phrase));
    }

    /** What one medium alone says has no place in the other. */
    @Override
    public List<Inline> media(Inline.Media media) {
        return when(false, () -> super.media(media));
    }

    @Override
    public List<Inline> note(Inline.Note note) {
        return when(read, () -> super.note(note));
    }

    @Override
    public List<Inline> term(Inline.Term term) {
        List<Inline> same = when(false, () -> super.term(term));
        return posting(term.term()).filter(posting -> isOpen())
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
        return isOpen() ? marked(text) : List.of(text);
    }

    private List<Inline> marked(Inline.Text text) {
        return lexicon.replace(text,
                (mention, words) -> posting(mention.term()).map(posting -> mark(words, posting, words.get(0))));
    }
}
