package press.apparat.galley;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import press.apparat.style.Style;
import press.apparat.type.Font;
import press.apparat.type.FontLibrary;
import press.apparat.type.Fount;
import press.apparat.type.Shaper;

/** The founts that styles ask for; a style's is looked up once, since styles are shared by all that look alike. */
public final class Founts {
    private final FontLibrary library;
    private final Shaper shaper;
    private final Map<Style, Fount> known = Collections.synchronizedMap(new IdentityHashMap<>());

    public Founts(FontLibrary library) {
        this.library = library;
        this.shaper = library.shaper();
    }

    /** The code points that were to be set and that no face has. */
    List<Integer> missing() {
        return library.missing();
    }

    Fount of(Style style) {
        return known.computeIfAbsent(style, this::find);
    }

    /** How far below the top of a line its baseline is: half of the leading's white is above it; in sp. */
    long baseline(Style style) {
        Font font = of(style).first();
        long ascent = font.sp(font.face().ascent());
        return (style.text().leading().sp() - ascent - font.sp(font.face().descent())) / 2 + ascent;
    }

    private Fount find(Style style) {
        Style.Font font = style.font();
        return shaper.fount(new Shaper.Wanted(font.families(), font.weight(), font.italic(), font.size(),
                font.features(), font.letterSpacing()));
    }
}
