package press.apparat.type;

/**
 * A piece of a text between which and the next there is something to decide.
 *
 * @param breakAfter whether a line may end here without a hyphen: in the space itself, or after the word
 * @param whole whether it is a word by itself, that may be hyphenated: no part of a compound ("self-made") or of an
 *            address; false for a space
 */
public record Segment(String text, Kind kind, boolean breakAfter, boolean whole) {
    public enum Kind {
        WORD,
        /** A space that justification stretches and shrinks; it is glue even where no line may break. */
        SPACE,
        /** Thin, hair, en and other spaces: as wide as the font or Unicode has them. */
        FIXED
    }
}
