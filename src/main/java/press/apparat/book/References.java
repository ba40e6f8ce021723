package press.apparat.book;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.apparat.report.Source;
import press.apparat.report.Span;

/**
 * The works that a book can cite, and how it cites them.
 *
 * @param works in the order of their file
 * @param style in which language of forms they are cited
 * @param listing how the bibliography lists them
 */
public record References(List<Work> works, Style style, Listing listing) {
    /** The style of a book that names none: The Chicago Manual of Style, notes and bibliography. */
    public static final String USUAL_STYLE = "chicago-notes-bibliography";

    /** What a book without a bibliography has. */
    public static References none(Span span) {
        return new References(List.of(), new Style(USUAL_STYLE, Optional.empty(), span), Listing.CITED);
    }

    /**
     * A style of the Citation Style Language.
     *
     * @param name one of the press's own, or the name of its file
     * @param text the book's own file; empty for one of the press's own
     * @param span the place that names it
     */
    public record Style(String name, Optional<Source> text, Span span) {
    }

    /**
     * What the bibliography lists.
     *
     * @param groups each under its heading, in order; none for one list of all
     * @param also the keys of works that are listed though nothing cites them, with the places that name them
     * @param uncited what becomes of all other works that nothing cites
     */
    public record Listing(List<Group> groups, Map<String, Span> also, Uncited uncited) {
        public static final Listing CITED = new Listing(List.of(), Map.of(), Uncited.OMIT);
    }

    public enum Uncited {
        OMIT, PRINT, WARN
    }

    /** The works that have a keyword or, with {@code without}, those that have it not. */
    public record Group(String title, String keyword, boolean without, Span span) {
        public boolean holds(Work work) {
            return keyword.isEmpty() || work.keywords().contains(keyword) != without;
        }
    }
}
