package press.apparat.galley;

/** A piece of the copy of a paragraph, in order. */
sealed interface Piece permits Attachment, Piece.Run, Piece.LineEnd, Piece.Turn, Piece.Leader {
    <R> R match(Cases<R> cases);

    /** One answer for each kind of piece. */
    interface Cases<R> {
        R run(Run run);

        R lineEnd(LineEnd lineEnd);

        R turn(Turn turn);

        R leader(Leader leader);

        R attachment(Attachment attachment);
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

    /** A line ends here, and is justified as others are. */
    record Turn() implements Piece {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.turn(this);
        }
    }

    /** A pattern repeated to fill the line. */
    record Leader(String pattern, Look look) implements Piece {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.leader(this);
        }
    }
}
