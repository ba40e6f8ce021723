package press.apparat.galley;

import java.util.List;
import press.apparat.placed.Placed;

/** A piece of the copy of a paragraph, in order. */
sealed interface Piece {
    <R> R match(Cases<R> cases);

    /** One answer for each kind of piece. */
    interface Cases<R> {
        R run(Run run);

        R lineEnd(LineEnd lineEnd);

        R leader(Leader leader);

        R anchor(Anchor anchor);

        R call(Call call);

        R inset(Inset inset);
    }

    /** Characters of one look. */
    record Run(String text, Look look) implements Piece {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.run(this);
        }
    }

    /** A line ends here. */
    record LineEnd() implements Piece {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.lineEnd(this);
        }
    }

    /** A pattern repeated to fill the line. */
    record Leader(String pattern, Look look) implements Piece {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.leader(this);
        }
    }

    /** A place that can be linked to. */
    record Anchor(String id) implements Piece {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.anchor(this);
        }
    }

    /** The place of a note's call: its text, and the notes called in that, hang on this line. */
    record Call(List<HungNote> notes) implements Piece {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.call(this);
        }
    }

    /** A picture in the line, standing on the baseline. Lengths in sp. */
    record Inset(Placed.Image image, long width, long height, Look look) implements Piece {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.inset(this);
        }
    }
}
