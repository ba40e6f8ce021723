package press.apparat.galley;

import java.util.List;
import press.apparat.book.Section;
import press.apparat.placed.Tag;
import press.apparat.report.Span;
import press.apparat.style.Style;

/**
 * A section set, in one long column.
 *
 * @param id the section's
 * @param begins PAGE, RECTO or VERSO: the page it begins on
 * @param page the named page of the style sheet it asks for ("auto" for none)
 * @param baseline of the body, below the top of a line, in sp
 * @param structure its element of the structure tree
 */
public record Galley(String id, Section.Role role, Section.Matter matter, Style.Break begins, String page,
        List<Passage> passages, long baseline, Tag structure, Span span) {
    /** Every passage as it is best by itself. */
    public List<Strip> strips() {
        return passages.stream().flatMap(passage -> passage.strips().stream()).toList();
    }
}
