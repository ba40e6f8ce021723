package press.apparat.page;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import press.apparat.galley.Galley;

/**
 * The plans of galleys' pages: made for several galleys at a time, and once for a galley that comes again in the next
 * round of settling folios.
 */
final class Plans {
    private final Pages pages;
    private final Map<String, Plan> made = new ConcurrentHashMap<>();

    Plans(Pages pages) {
        this.pages = pages;
    }

    /** A galley, the areas its pages have by turns, and how it fills them. */
    record Plan(Galley galley, List<Area> areas, Strips strips, List<PagePlan> pages) {
        boolean serves(Galley other, List<Area> otherAreas) {
            return galley == other && areas.equals(otherAreas);
        }
    }

    /** Plans ahead, as if every galley began on a recto; versos mostly have the same area. */
    void prepare(List<Galley> galleys) {
        galleys.parallelStream().forEach(galley -> of(galley, new Leaves(pages, galley.page(), 0)));
    }

    Plan of(Galley galley, Leaves leaves) {
        List<Area> areas = IntStream.range(0, 3).mapToObj(leaves::area).toList();
        return made.compute(galley.id(),
                (id, known) -> known != null && known.serves(galley, areas) ? known : plan(galley, leaves, areas));
    }

    private static Plan plan(Galley galley, Leaves leaves, List<Area> areas) {
        Strips strips = new Strips(galley.strips(), leaves.area(0).depth());
        return new Plan(galley, areas, strips, PageBreaker.pages(strips, leaves::area));
    }
}
