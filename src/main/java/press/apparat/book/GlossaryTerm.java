package press.apparat.book;

import java.util.List;
import java.util.Optional;
import press.apparat.report.Span;

/**
 * A term that the author defined.
 *
 * @param id the same for no other term
 * @param forms other forms under which it is found in the text ("the Presidium")
 * @param gloss the first paragraph: the short form
 * @param entry what follows it
 * @param sortKey as written, or the name's plain text
 */
public record GlossaryTerm(String id, Kind kind, List<Inline> name, List<String> forms, Optional<Native> nativeForm,
        Optional<String> dates, String sortKey, List<Inline> gloss, List<Block> entry, Span span) {
    public enum Kind {
        PERSON, PLACE, BODY, EVENT, WORD
    }

    /** The spelling of a term in its own language (a BCP 47 tag). */
    public record Native(String text, String lang) {
    }
}
