package press.apparat.proof;

import java.util.List;
import java.util.Optional;
import press.apparat.book.Inline;
import press.apparat.book.Section;

/** What each medium words in its own way, and how it names the places that links lead to. */
interface Medium {
    /** The place of a note's call. */
    String call(String note);

    String mark(String note);

    /** The id of the gloss of a term, which is first used in a section at {@code occurrence}. */
    String gloss(Section section, String occurrence, String term);

    /** Whether it need not have all that the edition holds. */
    boolean hides();

    /** Whether it has all glosses; else those that its style sheet has room for. */
    boolean hasGlosses();

    /** The place that a mention of a term leads to. */
    String term(String term, Optional<String> gloss);

    /** Whether a link with this target leads anywhere. */
    boolean follows(String target);

    /** Whether words that are part of a link may lead elsewhere. */
    boolean linksWithinLinks();

    /** What it says of what each medium says in its own way. */
    List<Inline> of(Inline.Media media);

    Inline.Said of(Inline.Wording wording);

    /** The printed page of a place, where it is named. */
    Optional<String> folio(String place);

    /** The numbers of its lines, where they are numbered. */
    Optional<String> lines(String place);
}
