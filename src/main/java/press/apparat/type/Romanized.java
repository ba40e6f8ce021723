package press.apparat.type;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Patterns for Russian in Latin letters: a word is read back into its own, letter by letter, and divided as they are. Knows
 * the romanizations of the Library of Congress, of BGN/PCGN and of passports, so far as hyphens depend on them; what is
 * none of them is not divided.
 */
record Romanized(Patterns patterns) implements Patterns {
    private static final String VOWELS = "аеиоуыэюя";
    /** The longest first. */
    private static final List<Map.Entry<String, String>> LETTERS = Stream
            .of("shch щ", "zh ж", "kh х", "ts ц", "ch ч", "sh ш", "ia я", "iu ю", "ya я", "yu ю", "ye е", "yo ё", "a а",
                    "b б", "v в", "g г", "d д", "e е", "ë ё", "ė э", "z з", "i и", "ĭ й", "k к", "l л", "m м", "n н",
                    "o о", "p п", "r р", "s с", "t т", "u у", "f ф", "y ы", "ʹ ь", "ʺ ъ")
            .map(pair -> pair.split(" ")).map(pair -> Map.entry(pair[0], pair[1])).toList();

    @Override
    public int[] divide(char[] letters) {
        String word = new String(letters).toLowerCase(Locale.ROOT);
        StringBuilder own = new StringBuilder(word.length());
        int[] starts = new int[word.length()];
        int at = 0;
        while (at < word.length()) {
            Map.Entry<String, String> letter = letter(word, at, own);
            if (letter.getKey().isEmpty()) {
                return new int[0];
            }
            starts[own.length()] = at;
            own.append(isGlide(letter.getKey(), own) ? "й" : letter.getValue());
            at += letter.getKey().length();
        }
        return Arrays.stream(patterns.divide(own.toString().toCharArray())).map(point -> starts[point])
                .flatMap(point -> fits(point, word.length())).toArray();
    }

    private static Map.Entry<String, String> letter(String word, int at, StringBuilder before) {
        return LETTERS.stream().filter(one -> word.startsWith(one.getKey(), at))
                .filter(one -> !one.getKey().equals("ye") || before.isEmpty() || endsIn(VOWELS + "ьъ", before))
                .findFirst().orElse(Map.entry("", ""));
    }

    /** After a vowel both letters stand for the short и, which ends a syllable. */
    private static boolean isGlide(String letter, StringBuilder before) {
        return (letter.equals("i") || letter.equals("y")) && endsIn(VOWELS, before);
    }

    private static boolean endsIn(String letters, StringBuilder word) {
        return !word.isEmpty() && letters.indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    private static IntStream fits(int point, int length) {
        return point >= LEAST_BEFORE && length - point >= LEAST_AFTER ? IntStream.of(point) : IntStream.empty();
    }
}
