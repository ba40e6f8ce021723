package press.apparat.galley;

import java.util.function.Function;
import press.apparat.editing.Edition;
import press.apparat.report.Diagnostics;
import press.apparat.style.Style;
import press.apparat.style.Stylesheet;
import press.apparat.type.Hyphenator;
import press.apparat.type.Shaper;

/**
 * What a compositor works with, the same for the whole book.
 *
 * @param hyphenators by BCP 47 language
 */
public record Tools(Edition edition, Stylesheet stylesheet, Shaper shaper, Function<String, Hyphenator> hyphenators,
        Diagnostics diagnostics) {
    /** The font a style asks for. */
    static Shaper.Wanted wanted(Style style) {
        Style.Font font = style.font();
        return new Shaper.Wanted(font.families(), font.weight(), font.italic(), font.size(), font.features(),
                font.letterSpacing());
    }
}
