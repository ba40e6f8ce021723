package press.apparat.page;

import java.util.List;
import java.util.stream.IntStream;
import press.apparat.style.PageStyle;
import press.apparat.style.Stylesheet.PageState;

/** The pages of one galley before it is known how many they are: the first, then rectos and versos in turn. */
final class Leaves {
    private final List<PageStyle> styles;
    private final List<Area> areas;
    private final int before;

    /** @param before how many pages stand before the galley's first */
    Leaves(Pages pages, String name, int before) {
        styles = List.of(pages.page(name, new PageState(isRecto(before + 1), true, false)),
                pages.page(name, new PageState(isRecto(before + 1), false, false)),
                pages.page(name, new PageState(isRecto(before + 2), false, false)));
        this.before = before;
        areas = styles.stream().map(Area::of).toList();
    }

    /** The first page of a book is a recto. */
    static boolean isRecto(int page) {
        return page % 2 == 1;
    }

    /** The style of the galley's page {@code k}; the first is 0. */
    PageStyle style(int k) {
        return styles.get(kind(k));
    }

    Leaf leaf(int k) {
        return new Leaf(areas.get(kind(k)), isRecto(before + k + 1));
    }

    /** What matters of them to the breaker: the first pages of each kind. */
    List<Leaf> kinds() {
        return IntStream.range(0, 3).mapToObj(this::leaf).toList();
    }

    private static int kind(int k) {
        return k == 0 ? 0 : 1 + k % 2;
    }
}
