package press.apparat.epub;

import java.util.Collection;

/** The ids of places: a note's body has the note's own id, its call one made of it. */
final class Anchor {
    private static final String BODY = "fn-";
    private static final String CALL = "fnref-";

    private Anchor() {
    }

    /** The place where a note is called. */
    static String call(String note) {
        return CALL + (note.startsWith(BODY) ? note.substring(BODY.length()) : note);
    }

    /** The place of its text. */
    static String body(String note) {
        return note.startsWith(BODY) ? note : BODY + note;
    }

    /** The beginning of a page of the printed book, by an id that is not taken by another place. */
    static String page(String folio, Collection<String> taken) {
        String id = "page-" + folio;
        while (taken.contains(id)) {
            id = "printed-" + id;
        }
        return id;
    }

    /** A term's entry in the glossary, as the edition names it. */
    static String entry(String term) {
        return "term-" + term;
    }

    /** A term's gloss in a section. */
    static String gloss(String term, String section) {
        return "gloss-" + section + "-" + term;
    }

    /** The heading of a section. */
    static String title(String section) {
        return section + "-title";
    }
}
