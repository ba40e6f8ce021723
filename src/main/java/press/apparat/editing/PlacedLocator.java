package press.apparat.editing;

import java.util.Comparator;

/** A locator and where it comes in the order of all: by its page, then by its rank. */
record PlacedLocator(PageNumber page, int rank, Locator locator) {
    static final Comparator<PlacedLocator> ORDER = Comparator.comparing(PlacedLocator::page)
            .thenComparingInt(PlacedLocator::rank);
}
