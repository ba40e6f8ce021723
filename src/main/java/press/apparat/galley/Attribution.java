package press.apparat.galley;

import java.util.Optional;
import press.apparat.book.Point;
import press.apparat.placed.Origin;
import press.apparat.report.Spanned;

/** The node that words are set for, and how many of its letters have been set. */
final class Attribution {
    private final Optional<Spanned> source;
    private final boolean before;
    private int letters;

    private Attribution(Optional<Spanned> source, boolean before) {
        this.source = source;
        this.before = before;
    }

    /** Words that the press adds. */
    static Attribution none() {
        return new Attribution(Optional.empty(), true);
    }

    /** The words of a node, in several runs perhaps. */
    static Attribution of(Spanned source) {
        return new Attribution(Optional.of(source), false);
    }

    /** Words that the press adds before a node's own, from which they are not parted: a number, a mark. */
    static Attribution before(Spanned source) {
        return new Attribution(Optional.of(source), true);
    }

    /** The next words, as they are set and as the node has them. */
    Origin next(String printed, String own) {
        Origin origin = new Origin(source, letters, printed, before ? "" : own);
        letters += before ? 0 : Point.letters(own);
        return origin;
    }
}
