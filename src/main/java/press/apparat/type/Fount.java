package press.apparat.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import press.apparat.type.Shaper.Wanted;

/** A wanted font made ready: its faces in order, and the words already shaped in it. Thread-safe. */
public final class Fount {
    /** A long book has some 20,000 different words; what is beyond is shaped again each time. */
    private static final int MOST_WORDS = 1 << 16;
    private static final int LONGEST_WORD = 64;

    private final Wanted wanted;
    private final SfntFont.Features features;
    private final Itemizer itemizer;
    private final Map<LoadedFace, Font> fonts = new ConcurrentHashMap<>();
    private final Map<String, Map<String, List<Shaped>>> words = new ConcurrentHashMap<>();
    private final Font first;

    Fount(Wanted wanted, List<LoadedFace> faces, IntConsumer missing) {
        this.wanted = wanted;
        this.features = SfntFont.features(effective(wanted));
        this.itemizer = new Itemizer(new Coverage(faces), missing);
        this.first = font(faces.get(0));
    }

    /** A feature asked for overrules what tracking would do: HarfBuzz takes the last that it is given. */
    private static List<String> effective(Wanted wanted) {
        if (wanted.tracking().isZero()) {
            return wanted.features();
        }
        List<String> features = new ArrayList<>(List.of("liga=0", "clig=0"));
        features.addAll(wanted.features());
        return List.copyOf(features);
    }

    /** The first of its faces, for its metrics. */
    public Font first() {
        return first;
    }

    /**
     * Shapes a text that is all one word or one run of spaces. Soft hyphens (U+00AD) are left out: who breaks lines
     * puts in real ones. Tabs and line ends are set as spaces. Fixed spaces (U+2000 and on) have their own widths.
     *
     * @param lang BCP 47
     * @return runs in order, more than one where the script changes or where a family further down the list has to
     *         stand in for a character that the first does not cover; a character no face covers is in the first
     *         face's run as glyph 0; nothing for an empty text
     */
    public List<Shaped> shape(String text, String lang) {
        String plain = text.indexOf(Characters.SOFT_HYPHEN) < 0 ? text : text.replace("\u00AD", "");
        if (plain.length() > LONGEST_WORD) {
            return shapeAnew(plain, lang);
        }
        Map<String, List<Shaped>> known = words.computeIfAbsent(lang, l -> new ConcurrentHashMap<>());
        List<Shaped> found = known.get(plain);
        if (found == null) {
            found = shapeAnew(plain, lang);
            if (known.size() < MOST_WORDS) {
                known.put(plain, found);
            }
        }
        return found;
    }

    private List<Shaped> shapeAnew(String text, String lang) {
        String visible = withoutControls(text);
        List<Shaped> shaped = new ArrayList<>(1);
        for (Run run : itemizer.runs(visible, lang)) {
            Glyphs glyphs = run.face().font().shape(visible, run, lang, features);
            shaped.add(shaped(font(run.face()), text.substring(run.start(), run.end()), glyphs));
        }
        return List.copyOf(shaped);
    }

    private static String withoutControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ') {
                return text.replaceAll("[\\x00-\\x1F]", " ");
            }
        }
        return text;
    }

    private Shaped shaped(Font font, String text, Glyphs glyphs) {
        long width = font.sp(glyphs.advance()) + wanted.tracking().sp() * glyphs.ids().length;
        return new Shaped(font, text, glyphs.ids(), glyphs.clusters(), glyphs.advances(), glyphs.dx(), glyphs.dy(),
                width);
    }

    private Font font(LoadedFace face) {
        return fonts.computeIfAbsent(face, f -> new Font(f, wanted.size(), wanted.features(), wanted.tracking()));
    }
}
