package press.apparat.editing;

import java.util.Optional;
import java.util.Set;

/**
 * The words that the press itself adds to a book, from {@code words_<lang>.properties}; English where a language has
 * no table. In a phrase {@code {}} stands for the number or the name. A new language is one such table, with every key
 * of the English one.
 */
final class Phrasebook {
    private final Table table;

    private Phrasebook(Table table) {
        this.table = table;
    }

    static Phrasebook of(String language) {
        return new Phrasebook(Table.of("words", language));
    }

    /** "chapter 2", by the key "chapter" and "2"; empty where there is no such phrase. */
    Optional<String> phrase(String key, String filling) {
        return word(key).map(phrase -> phrase.replace("{}", filling));
    }

    /** A list of words. */
    Set<String> words(String key) {
        return table.words(key);
    }

    Optional<String> word(String key) {
        return Optional.of(table.value(key)).filter(word -> !word.isEmpty());
    }
}
