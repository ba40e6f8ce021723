package press.apparat.galley;

import java.util.List;
import java.util.stream.IntStream;
import press.apparat.line.Item;
import press.apparat.type.Segment;
import press.apparat.type.Shaped;

/** Puts words among the items, with the places where they may be parted. */
final class Hyphens {
    /** After a hyphen that is the author's. */
    private static final Item.Penalty AFTER_HYPHEN = new Item.Penalty(0, 40, true);
    private static final Item.Penalty AFTER_DASH = new Item.Penalty(0, 15, false);
    /** In an address, or after a slash between words. */
    private static final Item.Penalty IN_ADDRESS = new Item.Penalty(0, 60, false);
    /** Between characters of a script without spaces, or where the author allows it (U+200B). */
    private static final Item.Penalty FREELY = new Item.Penalty(0, 0, false);
    private static final String HYPHENS = "-\u2010";
    private static final String DASHES = "\u2013\u2014\u2015\u2026";
    private static final int AT_SYLLABLE = 43;
    /** A name is parted with less ease, where it is told by its capital (The Chicago Manual of Style 17, clause 7.42). */
    private static final int IN_A_NAME = 60;
    /** In a ragged paragraph: where the line would be shorter by more than twice what a rag is. */
    private static final int IN_A_RAG = 1_000;
    /** Between any two characters of a word that is wider than its line. */
    static final int ANYWHERE = 2_000;
    private static final int MANY_LINES = 4;
    private static final int BREAKS_IN_A_LINE = 24;

    private static final String SOFT_HYPHEN = "\u00ad";

    private final Tools tools;
    private final long measure;

    Hyphens(Tools tools, long measure) {
        this.tools = tools;
        this.measure = measure;
    }

    static Word word(Segment segment, Look look) {
        return Word.of(segment.text().replace(SOFT_HYPHEN, ""), look);
    }

    /** What it costs to end a line after a segment that one may end after; nothing is set there. */
    static Item.Penalty after(Segment segment) {
        String last = segment.text().substring(segment.text().length() - 1);
        if (HYPHENS.contains(last)) {
            return AFTER_HYPHEN;
        }
        return DASHES.contains(last) ? AFTER_DASH : segment.whole() ? FREELY : IN_ADDRESS;
    }

    void add(Word word, Segment segment, Stick stick) {
        Look look = word.look();
        long width = WordSetter.width(word.runs());
        if (width > measure) {
            parts(word, anywhere(word), stick, new Item.Penalty(0, ANYWHERE, false), Mark.Nothing.HERE);
        } else if (segment.whole() && look.style().text().hyphenate()) {
            List<Shaped> hyphen = look.shape("-");
            int cost = stick.justified() ? isName(word) ? IN_A_NAME : AT_SYLLABLE : IN_A_RAG;
            Item.Penalty penalty = new Item.Penalty(stick.hyphen(hyphen), cost, true);
            parts(word, syllables(segment.text(), look), stick, penalty, new Mark.Hyphen(hyphen, look));
        } else {
            stick.part(new Mark.Part(word, 0, word.text().length()), width);
        }
    }

    private static boolean isName(Word word) {
        boolean nounsAreCapital = word.look().lang().startsWith("de");
        return !nounsAreCapital && word.text().codePoints().filter(Character::isLetterOrDigit).limit(1)
                .anyMatch(Character::isUpperCase);
    }

    private static void parts(Word word, int[] breaks, Stick stick, Item.Penalty penalty, Mark mark) {
        long[] widths = word.widths();
        int from = 0;
        for (int at : breaks) {
            stick.part(new Mark.Part(word, from, at), widths[at] - widths[from]);
            stick.add(penalty, mark);
            from = at;
        }
        int end = word.text().length();
        stick.part(new Mark.Part(word, from, end), widths[end] - widths[from]);
    }

    /** Between all characters; in a word of many lines only so many times a line, or the breaker has too much to try. */
    private int[] anywhere(Word word) {
        long[] widths = word.widths();
        int end = word.text().length();
        long apart = widths[end] > measure * MANY_LINES ? measure / BREAKS_IN_A_LINE : 0;
        IntStream.Builder places = IntStream.builder();
        int last = 0;
        for (int i = 1; i < end; i++) {
            if (isParted(word.text(), i) && widths[i] - widths[last] >= apart) {
                places.add(i);
                last = i;
            }
        }
        return places.build().toArray();
    }

    private static boolean isParted(String text, int at) {
        return !Character.isLowSurrogate(text.charAt(at))
                && Character.getType(text.charAt(at)) != Character.NON_SPACING_MARK;
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
