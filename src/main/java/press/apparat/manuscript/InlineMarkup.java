package press.apparat.manuscript;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Inlines of the dialect that flexmark does not know, as nodes of its tree. */
final class InlineMarkup {
    private InlineMarkup() {
    }

    private abstract static class Marked extends Node {
        Marked() {
        }

        Marked(BasedSequence chars) {
            super(chars);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /** {@code [^label]} */
    static final class NoteCall extends Marked {
        final BasedSequence label;

        NoteCall(BasedSequence chars, BasedSequence label) {
            super(chars);
            this.label = label;
        }
    }

    /** {@code ^[…]} */
    static final class InlineNote extends Marked {
    }

    /** {@code […]} before braces. */
    static final class Bracketed extends Marked {
    }

    /** Its only child, and the braces after it. */
    static final class Attributed extends Marked {
        final BasedSequence braces;

        Attributed(BasedSequence chars, BasedSequence braces) {
            super(chars);
            this.braces = braces;
        }
    }

    /** Braces at the end of a heading, a term or a caption. */
    static final class TrailingBraces extends Marked {
        TrailingBraces(BasedSequence chars) {
            super(chars);
        }
    }

    /** {@code [see @key, p. 3]}; the keys in it are {@link BareCitation}s. */
    static final class BracketedCitation extends Marked {
    }

    /** {@code @key [p. 3]}; its first child is a {@link BareCitation}. */
    static final class TextualCitation extends Marked {
    }

    /** {@code @key} in the text. */
    static final class BareCitation extends Marked {
        BareCitation(BasedSequence chars) {
            super(chars);
        }
    }
}
