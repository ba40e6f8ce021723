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
 * @param indexed whether and how its mentions are indexed
 */
public record GlossaryTerm(String id, Kind kind, List<Inline> name, List<String> forms, Optional<Native> nativeForm,
        Optional<String> dates, String sortKey, List<Inline> gloss, List<Block> entry, Indexed indexed, Span span) {
    public enum Kind {
        PERSON, PLACE, BODY, EVENT, WORD
    }

    /** The spelling of a term in its own language (a BCP 47 tag). */
    public record Native(String text, String lang) {
    }

    /** The heading under which the mentions of a term are indexed, and whether they are. */
    public record Indexed(When when, IndexHeading heading) {
        public enum When {
            /** If its kind is. */
            BY_KIND, ALWAYS, NEVER
        }
    }

    /** The same in other words, as where its text is punctuated or its links are taken away. */
    public GlossaryTerm with(List<Inline> newName, List<Inline> newGloss, List<Block> newEntry) {
        return new GlossaryTerm(id, kind, newName, forms, nativeForm, dates, sortKey, newGloss, newEntry, indexed,
                span);
    }

    public GlossaryTerm withDates(Optional<String> newDates) {
        return new GlossaryTerm(id, kind, name, forms, nativeForm, newDates, sortKey, gloss, entry, indexed, span);
    }

    public GlossaryTerm withIndexed(Indexed newIndexed) {
        return new GlossaryTerm(id, kind, name, forms, nativeForm, dates, sortKey, gloss, entry, newIndexed, span);
    }
}
