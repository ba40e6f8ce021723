package press.apparat.galley;

import java.util.function.Function;
import press.apparat.editing.Edition;
import press.apparat.report.Diagnostics;
import press.apparat.style.Stylesheet;
import press.apparat.type.Hyphenator;

/**
 * What a compositor works with, the same for the whole book.
 *
 * @param hyphenators by BCP 47 language
 */
public record Tools(Edition edition, Stylesheet stylesheet, Founts founts, Function<String, Hyphenator> hyphenators,
        Diagnostics diagnostics) {
}
