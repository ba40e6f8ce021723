package press.apparat.type;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Hyphenates what is surely a word: its author's points first, then the exceptions, then the patterns. */
final class WordHyphenator implements Hyphenator {
    private static final int[] NOWHERE = new int[0];
    private static final int SHORTEST = Patterns.LEAST_BEFORE + Patterns.LEAST_AFTER;
    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 1 << 16;

    private final Supplier<Patterns> patterns;
    private final Map<String, int[]> exceptions = new HashMap<>();
    private final Map<String, int[]> known = new ConcurrentHashMap<>();

    WordHyphenator(Supplier<Patterns> patterns, List<String> exceptions) {
        this.patterns = patterns;
        exceptions.forEach(this::except);
    }

    private void except(String divided) {
        int[] points = new int[divided.length()];
        int count = 0;
        for (int at = divided.indexOf('-'); at >= 0; at = divided.indexOf('-', at + 1)) {
            points[count] = at - count;
            count++;
        }
        exceptions.put(key(divided.replace("-", "")), Arrays.copyOf(points, count));
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    @Override
    public int[] hyphenate(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return NOWHERE;
        }
        int[] points = known.get(word);
        if (points == null) {
            points = find(word);
            if (known.size() < MOST_WORDS) {
                known.put(word, points);
            }
        }
        return points;
    }

    private int[] find(String word) {
        if (word.indexOf(Characters.SOFT_HYPHEN) >= 0) {
            return softHyphens(word);
        }
        Letters core = Letters.within(word);
        Letters stem = core.stem();
        return Stream.of(core, stem).flatMap(this::excepted).findFirst()
                .orElseGet(() -> stem.plain() ? stem.offsets(patterns.get().divide(stem.letters())) : NOWHERE);
    }

    private Stream<int[]> excepted(Letters letters) {
        return Stream.ofNullable(exceptions.get(key(letters.text())))
                .map(points -> Arrays.stream(points).map(point -> point + letters.start()).toArray());
    }

    private static int[] softHyphens(String word) {
        return IntStream.range(1, word.length()).filter(i -> word.charAt(i) == Characters.SOFT_HYPHEN).toArray();
    }
}
