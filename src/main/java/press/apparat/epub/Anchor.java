package press.apparat.epub;

import java.util.Map;
import press.apparat.book.Inline;
import press.apparat.editing.Edition;

/** The ids of places: a note's body has the note's own id, its call one made of it. */
final class Anchor {
    private static final String BODY = "fn-";
    private static final String CALL = "fnref-";

    private Anchor() {
    }

    static String call(Inline.Note note) {
        return CALL + (note.id().startsWith(BODY) ? note.id().substring(BODY.length()) : note.id());
    }

    static String body(Inline.Note note) {
        return note.id().startsWith(BODY) ? note.id() : BODY + note.id();
    }

    /** The body that is called from this place, or the place itself. */
    static String called(String id) {
        return id.startsWith(CALL) ? BODY + id.substring(CALL.length()) : id;
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
