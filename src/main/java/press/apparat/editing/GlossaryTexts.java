package press.apparat.editing;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.apparat.book.Block;
import press.apparat.book.GlossaryTerm;

/**
 * The texts of the terms that are printed: those that the book's text uses, or all where book.yaml asks for all, and
 * those that their entries use in turn. The first mention of a term in each entry is linked; entries may well lead to
 * each other in a ring.
 */
final class GlossaryTexts {
    private final Draft draft;
    private final Terms terms;
    private final GlossaryEntry layout;
    private final Map<String, List<Block>> byId = new LinkedHashMap<>();

    GlossaryTexts(Draft draft, Terms terms, GlossaryEntry layout) {
        this.draft = draft;
        this.terms = terms;
        this.layout = layout;
    }

    /** By id. */
    Map<String, List<Block>> reached(Collection<String> used) {
        Deque<String> open = new ArrayDeque<>(used);
        if (draft.book().metadata().glossary().all()) {
            draft.book().glossary().forEach(term -> open.add(term.id()));
        }
        while (!open.isEmpty()) {
            terms.get(open.remove()).filter(term -> !byId.containsKey(term.id())).ifPresent(term -> {
                List<Block> text = linked(term);
                byId.put(term.id(), text);
                Mentions.in(text).terms().forEach(open::add);
            });
        }
        return byId;
    }

    private List<Block> linked(GlossaryTerm term) {
        Set<String> met = new HashSet<>(Set.of(term.id()));
        return new Linker(terms, draft.book().metadata().language(), true, met).entry(layout.text(term));
    }
}
