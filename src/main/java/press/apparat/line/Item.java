package press.apparat.line;

/** What a paragraph is to the breaker (Knuth & Plass 1981, "Breaking paragraphs into lines", p. 1122). Widths in sp. */
public sealed interface Item {
    <R> R match(Cases<R> cases);

    /** One answer for each kind of item. */
    interface Cases<R> {
        R box(Box box);

        R glue(Glue glue);

        R penalty(Penalty penalty);
    }

    /**
     * Something to be typeset; its content is the caller's business. What it gives and hangs is less than its width.
     *
     * @param give by how much it may be set wider or narrower: the letters of a word, expanded and tracked (Thành 2000,
     *            chapter 3)
     * @param hang what of it stands beyond the measure where it begins or ends a line
     * @param word a number that it shares with boxes that read alike, or {@link #NO_WORD}
     */
    record Box(long width, long give, Hang hang, int word) implements Item {
        public static final int NO_WORD = 0;

        /** A box that neither gives nor hangs nor reads like any other. */
        public Box(long width) {
            this(width, 0, Hang.NONE, NO_WORD);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.box(this);
        }
    }

    /** How far a box hangs in the margin at a line's start and at its end (Thành 2000, chapter 4). */
    record Hang(long left, long right) {
        public static final Hang NONE = new Hang(0, 0);
    }

    /** Space that can stretch and shrink. */
    record Glue(long width, long stretch, long shrink) implements Item {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.glue(this);
        }
    }

    /**
     * A place to break at a cost; {@code width} is set only if the line ends here, and then it is not the box before
     * that hangs over the line's end; flagged for a hyphen.
     */
    record Penalty(long width, int cost, boolean flagged) implements Item {
        public static final int FORBIDDEN = 10_000;
        public static final int FORCED = -10_000;

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.penalty(this);
        }
    }
}
