package press.apparat.manuscript;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.apparat.book.Attributes;
import press.apparat.book.Inline;
import press.apparat.book.PlainText;

/** Babel's names of languages, which BibTeX files use, as BCP 47 tags. */
final class BibLanguages {
    /** The soft sign is romanized by a letter of no script (U+02B9). */
    private static final Set<Character.UnicodeScript> LETTERS = EnumSet.of(Character.UnicodeScript.LATIN,
            Character.UnicodeScript.COMMON, Character.UnicodeScript.INHERITED);

    private BibLanguages() {
    }

    /** The tag of a name of Babel's, or of a tag itself. */
    static Optional<String> tag(String name) {
        Optional<String> known = BibTable.get().language(name);
        return known.isPresent()
                ? known
                : Optional.of(name).filter(tag -> tag.matches("\\p{Alpha}{2,3}(?:-.*)?"))
                        .filter(AttributeReader::isLanguage);
    }

    /**
     * The language of a work by its title: Russian in Latin letters is to be told from Russian (BCP 47: ru-Latn).
     */
    static String written(String tag, List<Inline> title) {
        boolean latin = PlainText.of(title).codePoints().filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of).allMatch(LETTERS::contains);
        return latin && BibTable.get().isWrittenOtherwise(tag) ? tag + "-Latn" : tag;
    }

    static Attributes attributes(String name) {
        Map<String, String> values = tag(name).map(tag -> Map.of("lang", tag)).orElse(Map.of());
        return new Attributes(Optional.empty(), List.of(), values);
    }
}
