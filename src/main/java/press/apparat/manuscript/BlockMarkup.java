package press.apparat.manuscript;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Blocks of the dialect that flexmark does not know, as nodes of its tree. */
final class BlockMarkup {
    private BlockMarkup() {
    }

    private abstract static class Marked extends Block {
        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /** {@code ::: kind {#id}}, up to its closing fence. */
    static final class Div extends Marked {
        final BasedSequence fence;
        private boolean closed;

        Div(BasedSequence fence) {
            this.fence = fence;
        }

        void close() {
            closed = true;
        }

        boolean isClosed() {
            return closed;
        }
    }

    /** A bare {@code :::}. */
    static final class FenceEnd extends Marked {
        final boolean stray;

        FenceEnd(boolean stray) {
            this.stray = stray;
        }
    }

    /** Lines that stay lines: a div of verse (with its fence) or a line block (whose fence is empty). */
    static final class Verse extends Marked {
        final BasedSequence fence;
        private boolean closed;

        Verse(BasedSequence fence, boolean closed) {
            this.fence = fence;
            this.closed = closed;
        }

        void close() {
            closed = true;
        }

        boolean isClosed() {
            return closed;
        }
    }

    /** A line of verse with the spaces before it; blank between stanzas. */
    static final class VerseLine extends Node {
        final int indent;

        VerseLine(BasedSequence chars, int indent) {
            super(chars);
            this.indent = indent;
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /** {@code [^label]: …} */
    static final class NoteDefinition extends Marked {
        final BasedSequence label;

        NoteDefinition(BasedSequence label) {
            this.label = label;
        }
    }

    /** {@code : …} below a term. */
    static final class DefinitionItem extends Marked {
    }
}
