package press.apparat.editing;

import de.undercouch.citeproc.csl.CSLLabel;

/** The place in a work: what it counts, and the numbers, "310–24". */
record CslLocator(CSLLabel label, String text) {
}
