package press.apparat.galley;

import java.util.stream.Stream;
import press.apparat.style.PageStyle;
import press.apparat.style.Stylesheet;
import press.apparat.style.Stylesheet.PageState;

/** What the pages of a section have room for, in sp: the measure and the depth of the text, the outer margin. */
record Paper(long measure, long depth, long outside) {
    /** The pages of a name; of their margins the narrowest counts. */
    static Paper of(Stylesheet sheet, String page) {
        PageStyle recto = sheet.page(page, new PageState(true, false, false));
        long outside = Stream.of(true, false)
                .flatMap(first -> Stream.of(sheet.page(page, new PageState(true, first, false)).margin().right(),
                        sheet.page(page, new PageState(false, first, false)).margin().left()))
                .mapToLong(margin -> margin.sp()).min().orElseThrow();
        return new Paper(recto.measure().sp(), depth(recto), outside);
    }

    /** In whole lines where there is a grid. */
    private static long depth(PageStyle paper) {
        long grid = paper.lineGrid().sp();
        long depth = Math.max(0, paper.depth().sp());
        return grid > 0 ? depth / grid * grid : depth;
    }

    /** Read from its side, where its text is so wide. */
    Paper turned(long width) {
        return new Paper(width, measure, 0);
    }
}
