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

    /** Something to be typeset; its content is the caller's business. */
    record Box(long width) implements Item {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.box(this);
        }
    }

    /** Space that can stretch and shrink. */
    record Glue(long width, long stretch, long shrink) implements Item {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.glue(this);
        }
    }

    /** A place to break at a cost; {@code width} is set only if the line ends here; flagged for a hyphen. */
    record Penalty(long width, int cost, boolean flagged) implements Item {
        public static final int FORBIDDEN = 10_000;
        public static final int FORCED = -10_000;

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.penalty(this);
        }
    }
}
