package press.apparat.editing;

import press.apparat.book.Inline;

/** A place or several as one, from a page to a page. */
record Extent(PageNumber first, PageNumber last, Inline.Place from, Inline.Place to) {
    boolean holds(PageNumber page) {
        return page.arabic() == first.arabic() && first.number() <= page.number() && page.number() <= last.number();
    }

    boolean isOnePage() {
        return first.equals(last);
    }

    /** The same up to the end of another that begins in it or on the page after it. */
    Extent with(Extent other) {
        return last.compareTo(other.last) >= 0 ? this : new Extent(first, other.last, from, other.to);
    }
}
