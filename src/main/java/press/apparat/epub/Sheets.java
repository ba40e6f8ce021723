package press.apparat.epub;

import java.util.List;
import press.apparat.style.FontFace;
import press.apparat.style.Styled;
import press.apparat.style.Stylesheet;

/**
 * The style of a book as its EPUB needs it.
 *
 * @param css for the screen
 * @param faces the fonts it names
 * @param root the element {@code html}, to learn which faces its text is set in
 */
public record Sheets(String css, List<FontFace> faces, Styled root) {
    public static Sheets of(Stylesheet stylesheet, String lang) {
        return new Sheets(stylesheet.screen(), stylesheet.fontFaces(), stylesheet.root(lang));
    }
}
