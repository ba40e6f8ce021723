package press.apparat.page;

import press.apparat.measure.Numerals;

/** A page's number in the numbering it is counted in ("lower-roman" or "decimal"). */
record Folio(int number, String numbering) {
    /** As counted: "xii", "47". */
    String text() {
        return Numerals.of(number, numbering);
    }

    /**
     * As a running head asks for it. {@code counter(page)} says "decimal" for want of anything else, and then the
     * page is called what it is counted as, so that folios and page labels agree.
     */
    String text(String asked) {
        return "decimal".equals(asked) ? text() : Numerals.of(number, asked);
    }
}
