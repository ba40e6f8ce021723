package press.apparat.epub;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
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
    static BitSet of(List<TextFile> texts, String css) {
        BitSet found = new BitSet();
        texts.forEach(text -> text.html().words().codePoints().forEach(found::set));
        css.codePoints().forEach(found::set);
        USUAL.codePoints().forEach(found::set);
        found.set(' ', '~' + 1);
        Matcher escape = ESCAPE.matcher(css);
        while (escape.find()) {
            int character = Integer.parseInt(escape.group(1), 16);
            found.set(Character.isValidCodePoint(character) ? character : ' ');
        }
        return withVariants(found);
    }

    private static BitSet withVariants(BitSet characters) {
        BitSet all = (BitSet) characters.clone();
        characters.stream().filter(Character::isLetter).mapToObj(Character::toString).forEach(text -> {
            add(text.toUpperCase(Locale.ROOT), all);
            add(text.toLowerCase(Locale.ROOT), all);
        });
        return all;
    }

    private static void add(String text, BitSet all) {
        text.codePoints().forEach(all::set);
        Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().forEach(all::set);
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(all::set);
    }
}
