package press.apparat.galley;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import press.apparat.style.Style;
import press.apparat.type.Fount;
import press.apparat.type.Shaper;

/** The founts that styles ask for; a style's is looked up once, since styles are shared by all that look alike. */
public final class Founts {
    private final Shaper shaper;
    private final Map<Style, Fount> known = Collections.synchronizedMap(new IdentityHashMap<>());

    public Founts(Shaper shaper) {
        this.shaper = shaper;
    }

    Fount of(Style style) {
        return known.computeIfAbsent(style, this::find);
    }

    private Fount find(Style style) {
        Style.Font font = style.font();
        return shaper.fount(new Shaper.Wanted(font.families(), font.weight(), font.italic(), font.size(),
                font.features(), font.letterSpacing()));
    }
}
