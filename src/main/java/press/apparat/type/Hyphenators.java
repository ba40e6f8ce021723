package press.apparat.type;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The languages that the press can hyphenate. A language's patterns are read when its first word comes. */
public final class Hyphenators {
    /** Names that differ between BCP 47 and the pattern files. */
    private static final Map<String, String> FILES = Map.of("no", "nb", "sr", "sr_Cyrl", "ku", "kmr", "el_polyton",
            "el_Polyton", "en_US", "en", "en_CA", "en");

    private static final Map<String, Patterns> READ = new ConcurrentHashMap<>();

    private Hyphenators() {
    }

    /** Whether there are patterns for a language; there are some for 63. */
    public static boolean has(String bcp47) {
        return file(Locale.forLanguageTag(bcp47)).isPresent();
    }

    /**
     * A language's hyphenator, by its patterns or, if there are none, by the exceptions alone.
     *
     * @param bcp47 English without a region is hyphenated the American way
     * @param exceptions words with a hyphen wherever one may stand ("anti-com-mu-nist"); a word without any is never
     *            hyphenated. They overrule the patterns, in either case of letters.
     */
    public static Hyphenator of(String bcp47, List<String> exceptions) {
        Locale locale = Locale.forLanguageTag(bcp47);
        Optional<String> file = file(locale);
        return new WordHyphenator(
                () -> file.map(Hyphenators::patterns).map(found -> written(found, locale)).orElse(Patterns.NONE),
                exceptions);
    }

    /** Patterns of a language that is written in another script than its own. */
    private static Patterns written(Patterns patterns, Locale locale) {
        boolean romanized = locale.getLanguage().equals("ru") && locale.getScript().equals("Latn");
        return romanized ? new Romanized(patterns) : patterns;
    }

    private static Patterns patterns(String file) {
        return READ.computeIfAbsent(file, Patterns::read);
    }

    private static Optional<String> file(Locale locale) {
        String language = locale.getLanguage();
        return Stream
                .concat(Stream.of(locale.getVariant(), locale.getScript(), locale.getCountry())
                        .filter(part -> !part.isEmpty()).map(part -> language + "_" + part), Stream.of(language))
                .map(name -> FILES.getOrDefault(name, british(name) ? "en_GB" : name)).filter(Patterns::exist)
                .findFirst();
    }

    /** English outside of North America is divided by where words come from rather than by how they sound. */
    private static boolean british(String name) {
        return name.matches("en_[A-Z]{2}");
    }
}
