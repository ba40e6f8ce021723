package press.apparat.placed;

import java.util.Optional;
import press.apparat.report.Spanned;

/**
 * Where words under a leaf come from.
 *
 * @param source none for words that the press adds
 * @param before how many letters of the source are printed before them
 * @param printed as they are set
 * @param own as the source has them; empty for words that stand before it (a number, a mark)
 */
public record Origin(Optional<? extends Spanned> source, int before, String printed, String own) {
    /** Of what is no text: a picture, a section. */
    public static Origin of(Spanned source) {
        return new Origin(Optional.of(source), 0, "", "");
    }
}
