package press.apparat.line;

/** What a paragraph is to the breaker (Knuth & Plass 1981, "Breaking paragraphs into lines", p. 1122). Widths in sp. */
public sealed interface Item {
    /** Something to be typeset; its content is the caller's business. */
    record Box(long width) implements Item {
    }

    /** Space that can stretch and shrink. */
    record Glue(long width, long stretch, long shrink) implements Item {
    }

    /** A place to break at a cost; {@code width} is set only if the line ends here; flagged for a hyphen. */
    record Penalty(long width, int cost, boolean flagged) implements Item {
        public static final int FORBIDDEN = 10_000;
        public static final int FORCED = -10_000;
    }
}
