package press.apparat.page;

import press.apparat.style.PageStyle;
import press.apparat.style.Stylesheet;

/** The kinds of pages of a book: {@code stylesheet::page}. */
@FunctionalInterface
public interface Pages {
    /** The page of a name ("auto" for the unnamed) in a state. */
    PageStyle page(String name, Stylesheet.PageState state);
}
