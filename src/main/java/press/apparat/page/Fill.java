package press.apparat.page;

/**
 * What a page would hold.
 *
 * @param text the height of its text in sp
 * @param demerits of the break after it, as the galley has them
 * @param last whether nothing of the galley is left
 */
record Fill(Area area, long text, Foot foot, int demerits, boolean last) {
    /** The white between text and notes, or below the text, that nothing asks for; less than 0 if overfull. */
    long white() {
        long notes = foot.height() == 0 ? 0 : foot.height() + area.noteSpace();
        return area.depth() - text - notes;
    }
}
