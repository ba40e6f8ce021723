package press.apparat.editing;

import java.util.List;
import press.apparat.book.Inline;

/**
 * Something that can be linked to.
 *
 * @param id in the book
 * @param section the id of the section it stands in (its own, for a section)
 * @param label what a cross reference prints: "figure 3", "chapter 2"; the title's words where it has no number
 * @param title its title or caption without notes and links; empty where it has none
 */
public record Target(String id, String section, String label, List<Inline> title) {
}
