package press.apparat.galley;

import java.util.Optional;
import press.apparat.book.Inline;
import press.apparat.book.PlainText;
import press.apparat.book.Point;
import press.apparat.placed.Origin;
import press.apparat.report.Spanned;

/** The node that words are set for, and how many of its letters have been set. */
final class Attribution {
    private final Optional<Spanned> source;
    /** Whether the node has no words of its own among them. */
    private final boolean added;
    /** Whether the nodes in the node have no words of theirs. */
    private final boolean whole;
    private int letters;

    private Attribution(Optional<Spanned> source, boolean added, boolean whole) {
        this.source = source;
        this.added = added;
        this.whole = whole;
    }

    /** Words that the press adds. */
    static Attribution none() {
        return new Attribution(Optional.empty(), true, false);
    }

    /** What paper says otherwise than a screen is not parted on a screen. */
    static Attribution whole(Inline.Media media) {
        boolean same = PlainText.of(media.print()).equals(PlainText.of(media.screen()));
        return new Attribution(Optional.of(media), !same, true);
    }

    /** The words of a node among these, in several runs perhaps. */
    Attribution to(Spanned inner) {
        return whole ? this : new Attribution(Optional.of(inner), false, false);
    }

    /** Words that the press adds before a node's own, from which they are not parted: a number, a mark. */
    Attribution before(Spanned inner) {
        return whole ? this : new Attribution(Optional.of(inner), true, false);
    }

    /** The next words, as they are set and as the node has them. */
    Origin next(String printed, String own) {
        Origin origin = new Origin(source, letters, printed, added ? "" : own);
        letters += added ? 0 : Point.letters(own);
        return origin;
    }
}
