package press.apparat.book;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import press.apparat.report.Span;

/**
 * A term that the author defined.
 *
 * @param id the same for no other term
 * @param forms other forms under which it is found in the text ("the Presidium")
 * @param dates as they are printed
 * @param gloss the first paragraph: the short form
 * @param entry what follows it
 * @param sortKey as written, or the name's plain text
 */
public record GlossaryTerm(String id, Kind kind, List<Inline> name, List<String> forms, Optional<Native> nativeForm,
        Optional<String> dates, String sortKey, List<Inline> gloss, List<Block> entry, Particulars particulars,
        Span span) {
    public enum Kind {
        PERSON, PLACE, BODY, EVENT, WORD
    }

    /** A spelling of a term and its language (a BCP 47 tag): its own, or a transliteration of that (ru-Latn). */
    public record Native(String text, String lang) {
    }

    /**
     * What else is known of a term.
     *
     * @param period its dates
     * @param group the heading under which a list of people has it
     * @param role what a person was
     * @param indexed whether and how its mentions are indexed
     */
    public record Particulars(Optional<Native> transliteration, Optional<Period> period, Optional<String> group,
            Optional<String> role, Leads leads, Indexed indexed) {
        public static final Particulars NONE = new Particulars(Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Leads.NONE);

        /** Of a term whose mentions are not indexed. */
        public Particulars(Optional<Native> transliteration, Optional<Period> period, Optional<String> group,
                Optional<String> role, Leads leads) {
            this(transliteration, period, group, role, leads,
                    new Indexed(Indexed.When.NEVER, new IndexHeading(List.of())));
        }

        Particulars with(Indexed other) {
            return new Particulars(transliteration, period, group, role, leads, other);
        }
    }

    /**
     * The ids of the terms to which an entry sends its reader.
     *
     * @param see the term that is defined in its stead: it has neither gloss nor entry of its own
     * @param seeAlso those to be read after it
     */
    public record Leads(Optional<String> see, List<String> seeAlso) {
        static final Leads NONE = new Leads(Optional.empty(), List.of());
    }

    /** The heading under which the mentions of a term are indexed, and whether they are. */
    public record Indexed(When when, IndexHeading heading) {
        public enum When {
            /** If its kind is. */
            BY_KIND, ALWAYS, NEVER
        }
    }

    public Indexed indexed() {
        return particulars.indexed;
    }

    /** The same term with the heading of its mentions written in another way. */
    public GlossaryTerm withIndexed(Indexed newIndexed) {
        return new GlossaryTerm(id, kind, name, forms, nativeForm, dates, sortKey, gloss, entry,
                particulars.with(newIndexed), span);
    }

    /** The term that is defined in the stead of this one, if any is. */
    public Optional<String> see() {
        return particulars.leads.see;
    }

    public GlossaryTerm withDates(String newDates) {
        return new GlossaryTerm(id, kind, name, forms, nativeForm, Optional.of(newDates), sortKey, gloss, entry,
                particulars, span);
    }

    /** The same term with what stands beside its name written in another way. */
    public GlossaryTerm respelled(UnaryOperator<String> spelling) {
        Particulars respelled = new Particulars(particulars.transliteration, particulars.period,
                particulars.group.map(spelling), particulars.role.map(spelling), particulars.leads,
                particulars.indexed);
        return new GlossaryTerm(id, kind, name, forms, nativeForm, dates.map(spelling), sortKey, gloss, entry,
                respelled, span);
    }

    /** The same term in other words. */
    public GlossaryTerm withText(List<Inline> newName, List<Inline> newGloss, List<Block> newEntry) {
        return new GlossaryTerm(id, kind, newName, forms, nativeForm, dates, sortKey, newGloss, newEntry, particulars,
                span);
    }
}
