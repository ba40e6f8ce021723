package press.apparat.editing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.book.Section;

/**
 * Links the first mention of each term in one section, or in one entry of the glossary. The text comes first and its
 * notes after, so that a term is not explained to those alone who read the notes. Headings, captions, links and words in
 * another language are left unlinked; what the author linked by hand is kept everywhere.
 */
final class Linker extends SelectiveRewrite {
    private final Terms terms;
    private final String language;
    private final boolean alone;
    private final Set<String> met;
    private boolean inNotes;

    /**
     * @param language of the terms
     * @param alone whether to link what is not linked by hand
     * @param met the terms that need no link any more; grows
     */
    Linker(Terms terms, String language, boolean alone, Set<String> met) {
        this.terms = terms;
        this.language = language;
        this.alone = alone;
        this.met = met;
    }

    @Override
    public Section section(Section section) {
        Section text = section.withTitle(when(false, () -> flow(section.title())))
                .withBlocks(when(alone, () -> blocks(section.blocks())));
        inNotes = true;
        return text.withTitle(when(false, () -> flow(text.title())))
                .withBlocks(when(false, () -> blocks(text.blocks())));
    }

    /** Links what is said of a term. */
    List<Block> entry(List<Block> content) {
        List<Block> text = when(alone, () -> blocks(content));
        inNotes = true;
        return when(false, () -> blocks(text));
    }

    /** Whether two tags are of one language: "en" and "en-GB". */
    static boolean isSameLanguage(String one, String other) {
        return Locale.forLanguageTag(one).getLanguage().equals(Locale.forLanguageTag(other).getLanguage());
    }

    @Override
    protected <T> T inside(Attributes attributes, Supplier<T> copy) {
        boolean isOwn = attributes.lang().map(lang -> isSameLanguage(lang, language)).orElse(true);
        return when(isOpen() && isOwn && !CitationDesk.isCite(attributes), copy);
    }

    @Override
    protected List<Inline> caption(List<Inline> content) {
        return when(false, () -> super.caption(content));
    }

    @Override
    public List<Inline> link(Inline.Link link) {
        return when(false, () -> super.link(link));
    }

    @Override
    public List<Inline> note(Inline.Note note) {
        return inNotes ? when(alone, () -> super.note(note)) : List.of(note);
    }

    @Override
    public List<Inline> term(Inline.Term term) {
        if (!term.occurrence().isEmpty()) {
            return when(false, () -> super.term(term));
        }
        List<Inline> content = when(false, () -> inlines(term.content()));
        if (!terms.leads(term)) {
            return content;
        }
        String target = terms.target(term.term());
        met.add(target);
        return List.of(new Inline.Term(target, terms.occurrence(target), content, term.span()));
    }

    @Override
    public List<Inline> text(Inline.Text text) {
        return isOpen() ? linked(text) : List.of(text);
    }

    private List<Inline> linked(Inline.Text text) {
        return terms.lexicon().replace(text,
                (mention, words) -> met.add(mention.term())
                        ? Optional.of(new Inline.Term(mention.term(), terms.occurrence(mention.term()), words,
                                words.get(0).span()))
                        : Optional.empty());
    }
}
