package press.apparat.page;

import java.util.List;

/**
 * The notes of a page.
 *
 * @param height of their lines in sp
 * @param gaps how often white stands between two of them
 * @param over what goes over to the next page, in order
 * @param interrupted how many notes are cut though others of their series stand below them
 * @param forced whether they are cut where they should not be, because not even their first lines fit
 */
record Foot(long height, int gaps, List<Rest> over, int interrupted, boolean forced) {
    static final Foot NONE = new Foot(0, 0, List.of(), 0, false);

    /** How many notes begin after the page of their call. */
    long late() {
        return over.stream().filter(rest -> rest.from() == 0).count();
    }
}
