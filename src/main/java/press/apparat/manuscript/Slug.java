package press.apparat.manuscript;

import java.util.Locale;

/** Names made of names. */
final class Slug {
    private Slug() {
    }

    /** Lower-case letters and digits of any script, and single hyphens: "01 Motives" is "01-motives". */
    static String of(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("['’]", "").replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
    }

    /** A file's stem as a title: "02-the_plenum" is "The plenum". */
    static String words(String stem) {
        String words = role(stem).replaceAll("[-_]+", " ").strip();
        return words.isEmpty() ? stem : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A file's stem without the digits that put it in order. */
    static String role(String stem) {
        String word = stem.replaceFirst("^\\d+[-_. ]*", "");
        return word.isEmpty() ? stem : word;
    }
}
