package press.apparat.proof;

/**
 * What stands among the words of a reading, over some of them.
 *
 * @param value where a link leads, what is said of a picture, which columns and rows a cell takes
 * @param from the first character of its words in the reading's text
 * @param to the one after the last
 * @param inner what it holds apart from the words around it
 */
record Item(Kind kind, String value, int from, int to, Reading inner) {
    /** What an item is; a finished book does not say why words lead elsewhere, an edition does. */
    enum Kind {
        LINK("link", Variant.Kind.LINK), CALL("call of a note", Variant.Kind.NOTE), TERM("term", Variant.Kind.TERM),
        FIGURE("picture", Variant.Kind.FIGURE), CELL("table cell", Variant.Kind.CELL),
        LOCATORS("places", Variant.Kind.LOCATOR), FOLIO("page number", Variant.Kind.LOCATOR);

        private final String word;
        private final Variant.Kind variant;

        Kind(String word, Variant.Kind variant) {
            this.word = word;
            this.variant = variant;
        }

        String word() {
            return word;
        }

        /** What a difference in it is. */
        Variant.Kind variant() {
            return variant;
        }

        /** Whether it is words that lead elsewhere. */
        boolean leads() {
            return this == LINK || this == CALL || this == TERM;
        }

        boolean isLike(Kind other) {
            return this == other || leads() && other.leads();
        }
    }

    /** The same for items that are the same thing, wherever their words stand. */
    String likeness() {
        return (kind.leads() ? Kind.LINK : kind) + " " + value;
    }

    boolean isAt(Item other) {
        return from == other.from && to == other.to;
    }

    /** Whether it is the same thing on the same words. */
    boolean isLike(Item other) {
        return isAt(other) && kind.isLike(other.kind) && value.equals(other.value);
    }
}
