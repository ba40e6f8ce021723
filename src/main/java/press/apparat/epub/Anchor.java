package press.apparat.epub;

import java.util.Map;
import press.apparat.book.Inline;
import press.apparat.editing.Edition;

/** The ids of places that the press itself names. */
final class Anchor {
    private Anchor() {
    }

    static String call(Inline.Note note) {
        return call(note.id());
    }

    static String call(String note) {
        return "fnref-" + note;
    }

    static String body(Inline.Note note) {
        return "fn-" + note.id();
    }

    /** The glossary's entry for a term: what the edition names it, which may be the term's own id. */
    static String entry(Inline.Term term, Edition edition) {
        String id = "term-" + term.term();
        Map<String, ?> targets = edition.targets();
        return targets.containsKey(id) || !targets.containsKey(term.term()) ? id : term.term();
    }

    /** The heading of a section. */
    static String title(String section) {
        return section + "-title";
    }
}
