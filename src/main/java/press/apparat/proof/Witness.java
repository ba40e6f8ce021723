package press.apparat.proof;

import java.util.Map;

/**
 * A book as it was read, in the word of textual criticism.
 *
 * @param text all its sections in order, without the notes
 * @param notes by their ids
 */
record Witness(Reading text, Map<String, Reading> notes) {
}
