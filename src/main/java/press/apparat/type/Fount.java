package press.apparat.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import press.apparat.type.Shaper.Wanted;

/** A wanted font made ready: its faces in order, and the words already shaped in it. Thread-safe. */
final class Fount {
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

    /** Whether it was made for this very object. */
    boolean isFor(Wanted other) {
        return wanted == other;
    }

    Font first() {
        return first;
    }

    List<Shaped> shape(String text, String lang) {
        if (text.length() > LONGEST_WORD) {
            return shapeAnew(text, lang);
        }
        Map<String, List<Shaped>> known = words.computeIfAbsent(lang, l -> new ConcurrentHashMap<>());
        List<Shaped> found = known.get(text);
        if (found == null) {
            found = shapeAnew(text, lang);
            if (known.size() < MOST_WORDS) {
                known.put(text, found);
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
