package press.apparat.page;

/**
 * What a page would hold.
 *
 * @param text the height of its text in sp
 * @param end where it ends, in lines below the foot of its area: 0 if full, 1 if a line long, below 0 if short
 * @param last whether nothing of the galley is left
 * @param floats that stand on it; its area is what they leave
 */
record Fill(Area area, long text, Foot foot, int end, Demerits demerits, boolean last, Floats floats) {
    /**
     * What is bad about its text.
     *
     * @param breaking what the break after it costs
     * @param versions what the versions cost of the passages that end or begin on it
     * @param apart how far apart its columns end, in sp
     */
    record Demerits(int breaking, int versions, long apart) {
        static final Demerits NONE = new Demerits(0, 0, 0);
    }

    /** The same with other floats as high. */
    Fill with(Floats others) {
        return new Fill(area, text, foot, end, demerits, last, others);
    }

    /** Whether nothing but floats and notes is on it. */
    boolean isOfFloats() {
        return text == 0 && !floats.isEmpty();
    }

    /** The white between text and notes, or below the text, that nothing asks for; less than 0 if overfull. */
    long white() {
        long notes = foot.height() == 0 ? 0 : foot.height() + area.noteSpace();
        return area.depth() + end * area.line() - text - notes;
    }

    /**
     * By how much the white between the notes grows, so that no more than a line of it is left above them; on a last
     * page, which need not be full, it does not.
     */
    long stretch() {
        return last ? 0 : Math.max(0, Math.min(foot.gaps() * area.noteStretch(), white() - area.line()));
    }
}
