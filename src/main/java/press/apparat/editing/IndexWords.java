package press.apparat.editing;

/**
 * What an index says besides its headings, in a language.
 *
 * @param see before what stands for a main heading, {@code seeAlso} before others of interest
 * @param seeBelow the same in parentheses after a subheading
 * @param continued after a heading that is repeated where its entries go on
 */
public record IndexWords(String see, String seeAlso, String seeBelow, String seeAlsoBelow, String continued) {
    static IndexWords of(Phrasebook words) {
        return new IndexWords(word("index.see", words), word("index.see-also", words), word("see", words),
                word("see-also", words), word("index.continued", words));
    }

    private static String word(String key, Phrasebook words) {
        return words.word(key).orElseThrow();
    }
}
