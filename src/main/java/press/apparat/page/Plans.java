package press.apparat.page;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    /** A galley, the leaves it fills, and how it fills them. */
    record Plan(Galley galley, List<Leaf> leaves, List<PagePlan> pages) {
        boolean serves(Galley other, List<Leaf> otherLeaves) {
            return galley == other && leaves.equals(otherLeaves);
        }
    }

    /** Plans ahead, as if every galley began on a recto. */
    void prepare(List<Galley> galleys) {
        galleys.parallelStream().forEach(galley -> of(galley, new Leaves(pages, galley.page(), 0)));
    }

    Plan of(Galley galley, Leaves leaves) {
        List<Leaf> kinds = leaves.kinds();
        return made.compute(galley.id(),
                (id, known) -> known != null && known.serves(galley, kinds) ? known : plan(galley, leaves));
    }

    private static Plan plan(Galley galley, Leaves leaves) {
        Passages passages = new Passages(galley.passages(), leaves.leaf(0).area());
        return new Plan(galley, leaves.kinds(), PageBreaker.pages(passages, leaves::leaf));
    }
}
