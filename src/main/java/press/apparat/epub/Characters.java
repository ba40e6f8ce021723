package press.apparat.epub;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters that a book can show. */
final class Characters {
    private static final Pattern ESCAPE = Pattern.compile("\\\\([0-9A-Fa-f]{1,6})");
    /** What reading systems add by themselves: hyphens, quotes, markers of lists; and the spaces and dashes of any text. */
    private static final String USUAL = "\u00A0\u00AD\u2009\u200A\u2010\u2011\u2013\u2014\u2018\u2019\u201C\u201D\u2022"
            + "\u2026\u202F\u25AA\u25E6";

    private Characters() {
    }

    /** Those of the texts in either case and in either form of their accents, of the sheet, and a few that any book needs. */
    static Set<Integer> of(List<TextFile> texts, String css) {
        Set<Integer> found = new TreeSet<>();
        texts.forEach(text -> text.html().words().codePoints().forEach(found::add));
        css.codePoints().forEach(found::add);
        USUAL.codePoints().forEach(found::add);
        Matcher escape = ESCAPE.matcher(css);
        while (escape.find()) {
            found.add(Integer.parseInt(escape.group(1), 16));
        }
        for (int c = ' '; c <= '~'; c++) {
            found.add(c);
        }
        return withVariants(found);
    }

    private static Set<Integer> withVariants(Set<Integer> characters) {
        Set<Integer> all = new TreeSet<>(characters);
        for (int character : characters) {
            if (Character.isValidCodePoint(character) && Character.isLetter(character)) {
                String text = Character.toString(character);
                add(text.toUpperCase(Locale.ROOT), all);
                add(text.toLowerCase(Locale.ROOT), all);
            }
        }
        return all;
    }

    private static void add(String text, Set<Integer> all) {
        text.codePoints().forEach(all::add);
        Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().forEach(all::add);
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(all::add);
    }
}
