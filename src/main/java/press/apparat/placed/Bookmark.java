package press.apparat.placed;

import java.util.List;

/** A line of the PDF's outline; {@code target} is an anchor's id. */
public record Bookmark(String words, String target, List<Bookmark> bookmarks) {
}
