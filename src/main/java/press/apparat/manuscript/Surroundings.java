package press.apparat.manuscript;

import java.util.Set;
import press.apparat.report.Diagnostics;

/**
 * What the readers of all files share.
 *
 * @param series the prefixes of the book's series of notes
 * @param declared whether book.yaml names the series, so that any other prefix is a slip
 */
record Surroundings(Pictures pictures, Set<String> series, boolean declared, Diagnostics diagnostics) {
}
