package press.apparat.page;

import press.apparat.galley.Galley;

/**
 * Counts every page, whether its folio is printed or not: from i in roman before the body, from 1 in arabic from the
 * body on (The Chicago Manual of Style, 17th edition, 1.5–1.8).
 */
final class FolioCounter {
    private boolean inBody;
    private int counted;

    /** Whether a galley is the body's first; it begins on a recto, since folio 1 is one. */
    boolean opensBody(Galley galley) {
        return !inBody && switch (galley.matter()) {
            case BODY -> true;
            case FRONT, BACK -> false;
        };
    }

    /** Counts from 1 again where the body opens. */
    void open(Galley galley) {
        if (opensBody(galley)) {
            inBody = true;
            counted = 0;
        }
    }

    Folio next() {
        counted++;
        return new Folio(counted, inBody ? "decimal" : "lower-roman");
    }
}
