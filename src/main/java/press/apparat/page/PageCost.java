package press.apparat.page;

import press.apparat.galley.Strip;

/**
 * What is bad about a page, in demerits: all of make-up's taste stands here, but for what a galley says of its breaks
 * ({@link Strip.Cost}: 2,000 for a hyphen at the foot) and of the versions of its passages.
 * <p>
 * Squares, so that white is shared among pages rather than gathered on one (as lines share theirs: Knuth & Plass,
 * "Breaking paragraphs into lines", 1981, p. 1128); a sum over pages, so that it can be made least (Plass, "Optimal
 * pagination techniques for automatic typesetting systems", 1981, chapter 2). Paragraphs set longer or shorter and
 * facing pages that end alike, a line longer or shorter both: Mittelbach, "A general LuaTeX framework for globally
 * optimized pagination", 2018, sections 3 and 4.
 */
final class PageCost {
    /** A page that is one line long or short; k lines have k² times as much. */
    static final long LINE_SHORT = 100;
    /** One line of white above the notes of a page that should be full; k lines have k² times as much. */
    static final long LINE_WHITE = 100;
    /** Each line of white but one on a page that should be full, be it above notes or below the text; squared. */
    static final long PAGE_SHORT = 24_000;
    /** Facing pages that end one line apart; k lines have k² times as much. */
    static final long LINE_APART = 24_000;
    /** Columns of a page that end one line apart; k lines have k² times as much. */
    static final long COLUMN_APART = 400;
    /** A note that goes over: worse than a page one line short, better than one two lines short. */
    static final long NOTE_CUT = 350;
    /** A note that goes over though others of its series stand below it: only to save a page from being short. */
    static final long NOTE_INTERRUPTED = 20_000;
    /** Each line by which notes take more than half of the page. */
    static final long NOTE_LINE_OVER_HALF = 100;
    /** Each float that waits for a later page: worse than a page a line short, better than one two lines short. */
    static final long FLOAT_LATE = 300;
    /** A last page of fewer than LAST_LINES lines, and the square of those missing in LINE_SHORTs. */
    static final long LAST_PAGE_SHORT = 800;
    static final long LAST_LINES = 5;
    /** A break, or a cut in a note, that is made only where nothing else fits: more than any white could cost. */
    static final long FORBIDDEN = 1_000_000_000;
    /** A note that begins after the page of its call, which is never preferred to any break. */
    static final long NOTE_LATE = 1_000 * FORBIDDEN;

    /** By how many lines a page may be longer than its area, and one whose notes would reach its foot shorter. */
    static final int LONGEST = 1;
    static final int SHORTEST_WITH_NOTES = -1;

    /** So many lines of white are not considered where less is possible without a forbidden break. */
    private static final long HOPELESS_LINES = 15;
    /** Pages and columns that end further apart are no worse. */
    private static final int FAR_APART = 5;

    private PageCost() {
    }

    /** What a page costs by itself. */
    static long of(Fill fill) {
        return ofBreak(fill) + LINE_SHORT * square(fill.end()) + (fill.last() ? ofLast(fill) : ofWhite(fill))
                + ofColumns(fill) + ofNotes(fill);
    }

    private static long ofColumns(Fill fill) {
        return COLUMN_APART * square(Math.min(FAR_APART, fill.demerits().apart() / fill.area().line()));
    }

    /** What it costs that facing pages end where they do. */
    static long ofFacing(int verso, int recto) {
        return LINE_APART * square(Math.min(FAR_APART, Math.abs(verso - recto)));
    }

    static boolean isForbidden(Fill fill) {
        return fill.foot().forced() || isForbidden(fill.demerits());
    }

    static boolean isHopeless(Fill fill) {
        return !fill.isOfFloats() && Math.max(-fill.end(), fill.white() / fill.area().line()) >= HOPELESS_LINES;
    }

    /** Whether a page is hopeless that holds no more than so much. */
    static boolean isHopeless(Area area, long most) {
        return area.depth() - most >= HOPELESS_LINES * area.line();
    }

    private static long ofBreak(Fill fill) {
        return (isForbidden(fill.demerits()) ? FORBIDDEN : fill.demerits().breaking()) + fill.demerits().versions();
    }

    private static boolean isForbidden(Fill.Demerits demerits) {
        return demerits.breaking() >= Strip.Cost.FORBIDDEN.demerits();
    }

    /** White of less than a line is there on most pages with notes and cannot be seen. */
    private static long ofWhite(Fill fill) {
        long white = Math.max(0, fill.white() - fill.stretch()) / fill.area().line();
        long missing = Math.max(0, (fill.foot().height() == 0 ? 0 : white) + Math.max(0, -fill.end()) - 1);
        return LINE_WHITE * square(white) + PAGE_SHORT * square(missing);
    }

    private static long ofLast(Fill fill) {
        long missing = LAST_LINES - fill.text() / fill.area().line();
        return missing > 0 ? LAST_PAGE_SHORT + LINE_SHORT * square(missing) : 0;
    }

    private static long ofNotes(Fill fill) {
        Foot foot = fill.foot();
        long over = Math.max(0, foot.height() - fill.area().half()) / fill.area().line();
        long cut = NOTE_CUT * foot.over().size() + NOTE_INTERRUPTED * foot.interrupted() + NOTE_LINE_OVER_HALF * over;
        return foot.forced() ? cut + FORBIDDEN + NOTE_LATE * foot.late() : cut;
    }

    private static long square(long lines) {
        return lines * lines;
    }
}
