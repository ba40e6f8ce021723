package press.apparat.placed;

import java.util.Optional;
import press.apparat.report.Span;

/**
 * The paragraph that a line belongs to: one object for all its lines. Lengths in sp.
 *
 * @param tag its element, or {@link Tag#ARTIFACT}
 * @param span where its first words come from; none for words that the press adds
 * @param justified whether its lines, but for the last, are to be as wide as their measure
 * @param em the size of its type
 * @param leading from baseline to baseline
 * @param lines how many there are
 */
public record Paragraph(Tag tag, Optional<Span> span, boolean justified, long em, long leading, int lines) {
}
