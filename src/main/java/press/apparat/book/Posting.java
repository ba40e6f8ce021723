package press.apparat.book;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a mark posts in an index.
 *
 * @param index the index's name; empty for the book's only or unnamed one
 * @param headings under which it is posted; none where the author refuses that the marked words be indexed
 * @param main whether it is the place where the heading is chiefly treated
 * @param references the headings that a reader is sent to
 */
public record Posting(String index, List<IndexHeading> headings, Use use, boolean main, List<IndexHeading> references) {
    /** Refuses that words be indexed. */
    public static final Posting REFUSED = new Posting("", List.of(), Use.PLACE, false, List.of());

    public enum Use {
        /** A place of its own. */
        PLACE,
        /** The first place of a range. */
        START,
        /** The last place of a range. */
        END,
        /** No place: the heading has none, and another stands for it. */
        SEE,
        /** No place: another heading is of interest, too. */
        SEE_ALSO
    }

    /** A place under a heading, as the press itself finds it. */
    public static Posting of(String index, IndexHeading heading) {
        return new Posting(index, List.of(heading), Use.PLACE, false, List.of());
    }

    /** Whether it refers from one heading to another. */
    public boolean refers() {
        return use == Use.SEE || use == Use.SEE_ALSO;
    }

    /** The same with the words of all headings changed. */
    public Posting with(UnaryOperator<List<Inline>> change) {
        return new Posting(index, headings.stream().map(heading -> heading.with(change)).toList(), use, main,
                references.stream().map(heading -> heading.with(change)).toList());
    }
}
