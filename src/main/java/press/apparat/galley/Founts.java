package press.apparat.galley;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import press.apparat.style.Style;
import press.apparat.type.Font;
import press.apparat.type.FontLibrary;
import press.apparat.type.Shaped;
import press.apparat.type.Shaper;

/** The fonts that styles ask for; a style's is looked up once, since styles are shared by all that look alike. */
public final class Founts {
    private final FontLibrary library;
    private final Shaper shaper;
    private final Map<Style, Shaper.Wanted> wanted = Collections.synchronizedMap(new IdentityHashMap<>());

    public Founts(FontLibrary library) {
        this.library = library;
        this.shaper = library.shaper();
    }

    /** The code points that were to be set and that no face has. */
    List<Integer> missing() {
        return library.missing();
    }

    Shaper.Wanted wanted(Style style) {
        return wanted.computeIfAbsent(style, Founts::of);
    }

    private static Shaper.Wanted of(Style style) {
        Style.Font font = style.font();
        return new Shaper.Wanted(font.families(), font.weight(), font.italic(), font.size(), font.features(),
                font.letterSpacing());
    }

    /** The first face of a style's font, for its metrics. */
    Font metrics(Style style) {
        return shaper.font(wanted(style));
    }

    List<Shaped> shape(String text, Look look) {
        return shaper.shape(text, look.wanted(), look.lang());
    }
}
