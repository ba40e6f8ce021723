package press.apparat.epub;

import press.apparat.book.Inline;

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

    /** A term's entry in the glossary, as the edition names it. */
    static String entry(Inline.Term term) {
        return "term-" + term.term();
    }

    /** The heading of a section. */
    static String title(String section) {
        return section + "-title";
    }
}
