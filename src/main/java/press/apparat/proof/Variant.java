package press.apparat.proof;

import java.util.Optional;
import press.apparat.report.Span;

/**
 * Something that a book does not hold as it is to.
 *
 * @param kind of what is missing or too much
 * @param said about the book: "lacks …", "has …"
 * @param passage in which: "note 3", or nothing for the text
 * @param span where it comes from, if that is known
 */
record Variant(Kind kind, String passage, String said, Optional<Span> span) {
    /** How it is said that something is missing and nothing stands for it. */
    static final String LACKS = "lacks ";

    boolean isMissing() {
        return said.startsWith(LACKS);
    }

    /** Each kind has a diagnostic of its own. */
    enum Kind {
        WORDS("W010"), NOTE("W011"), LINK("W012"), TERM("W013"), LOCATOR("W014"), FIGURE("W015"), CELL("W016");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }
}
