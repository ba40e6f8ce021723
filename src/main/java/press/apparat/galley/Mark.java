package press.apparat.galley;

import java.util.List;
import press.apparat.type.Shaped;

/** What an item of a paragraph is, once the breaker has placed it; one for every item, in parallel. */
sealed interface Mark {
    <R> R match(Cases<R> cases);

    /** The notes that are called here. */
    default List<HungNote> notes() {
        return List.of();
    }

    /** One answer for each kind of mark. */
    interface Cases<R> {
        R part(Part part);

        R space(Space space);

        R hyphen(Hyphen hyphen);

        R leader(Leader leader);

        R attached(Attached attached);

        R nothing(Nothing nothing);
    }

    /** Some characters of a word, the whole of it mostly. */
    record Part(Word word, int from, int to) implements Mark {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.part(this);
        }
    }

    record Space(List<Shaped> runs, Look look) implements Mark {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.space(this);
        }
    }

    /** A hyphen that is set if the line ends here. */
    record Hyphen(List<Shaped> runs, Look look) implements Mark {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.hyphen(this);
        }
    }

    record Leader(Piece.Leader piece) implements Mark {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.leader(this);
        }
    }

    record Attached(Attachment attachment) implements Mark {
        @Override
        public List<HungNote> notes() {
            return attachment.notes();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.attached(this);
        }
    }

    /** A penalty, or glue that leaves no trace. */
    record Nothing() implements Mark {
        static final Nothing HERE = new Nothing();

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.nothing(this);
        }
    }
}
