package press.apparat.galley;

import java.util.List;
import java.util.stream.IntStream;
import press.apparat.line.Item;
import press.apparat.type.Segment;
import press.apparat.type.Shaped;

/** Puts words among the items, with the places where they may be parted. */
final class Hyphens {
    /** After a hyphen or a dash that is the author's. */
    static final int AFTER_HYPHEN = 50;
    private static final int AT_SYLLABLE = 90;
    /** Between any two characters of a word that is wider than its line. */
    private static final int ANYWHERE = 2_000;

    private static final String SOFT_HYPHEN = "\u00ad";

    private final Tools tools;
    private final long measure;

    Hyphens(Tools tools, long measure) {
        this.tools = tools;
        this.measure = measure;
    }

    void add(Segment segment, Look look, Stick stick) {
        Word word = Word.of(segment.text().replace(SOFT_HYPHEN, ""), look);
        if (word.width(0, word.text().length()) > measure) {
            parts(word, characters(word.text()), stick, new Item.Penalty(0, ANYWHERE, false), Mark.Nothing.HERE);
        } else if (segment.whole() && look.style().text().hyphenate()) {
            List<Shaped> hyphen = look.shape("-");
            Item.Penalty penalty = new Item.Penalty(WordSetter.width(hyphen), AT_SYLLABLE, true);
            parts(word, syllables(segment.text(), look), stick, penalty, new Mark.Hyphen(hyphen, look));
        } else {
            stick.add(new Item.Box(word.width(0, word.text().length())), new Mark.Part(word, 0, word.text().length()));
        }
    }

    private static void parts(Word word, int[] breaks, Stick stick, Item.Penalty penalty, Mark mark) {
        int from = 0;
        for (int at : breaks) {
            stick.add(new Item.Box(word.width(from, at)), new Mark.Part(word, from, at));
            stick.add(penalty, mark);
            from = at;
        }
        int end = word.text().length();
        stick.add(new Item.Box(word.width(from, end)), new Mark.Part(word, from, end));
    }

    private static int[] characters(String text) {
        return IntStream.range(1, text.length()).filter(i -> !Character.isLowSurrogate(text.charAt(i))
                && Character.getType(text.charAt(i)) != Character.NON_SPACING_MARK).toArray();
    }

    /** Places in the word as it is shaped, without the author's soft hyphens. */
    private int[] syllables(String text, Look look) {
        int[] places = tools.hyphenators().apply(look.lang()).hyphenate(text);
        return text.contains(SOFT_HYPHEN)
                ? IntStream.of(places).map(at -> text.substring(0, at).replace(SOFT_HYPHEN, "").length()).distinct()
                        .toArray()
                : places;
    }
}
