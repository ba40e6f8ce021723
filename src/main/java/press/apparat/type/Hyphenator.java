package press.apparat.type;

/** Where words of one language may be hyphenated (Liang 1983). Thread-safe. */
@FunctionalInterface
public interface Hyphenator {
    /**
     * Offsets in a word before which a hyphen may stand, ascending; none for a language without patterns. The word
     * may have punctuation about it. A soft hyphen (U+00AD) in it overrules all else. The array is not to be changed.
     */
    int[] hyphenate(String word);
}
