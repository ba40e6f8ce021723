package press.apparat.epub;

import java.util.ArrayList;
import java.util.List;
import press.apparat.book.Section;

/**
 * A section of the book as a document, before it is printed.
 *
 * @param name what it is called in lists of places
 */
record TextFile(Section section, String path, String name, Node.Branch html) {
    /** Every id in it, in reading order. */
    List<String> ids() {
        List<String> ids = new ArrayList<>();
        html.each(branch -> branch.element().id().ifPresent(ids::add));
        return ids;
    }

    boolean holds(String element) {
        boolean[] found = {false};
        html.each(branch -> found[0] |= branch.element().name().equals(element));
        return found[0];
    }
}
