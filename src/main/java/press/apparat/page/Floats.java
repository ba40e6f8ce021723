package press.apparat.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

import press.apparat.galley.PageFloat;
import press.apparat.galley.Strip;
import press.apparat.style.Style;

/**
 * What floats on a page: some at its head, the later ones at its foot, above the notes (CSS Page Floats 3).
 *
 * @param end how many of the galley's floats stand on this page and those before it
 * @param notes what of the notes that they call is still to be set: all of them
 */
record Floats(List<PageFloat> head, List<PageFloat> foot, int end, List<Rest> notes) {
    static Floats none(int end) {
        return new Floats(List.of(), List.of(), end, List.of());
    }

    /**
     * One more. At the head of a chapter's first page stands its title, so that nothing floats there; and what is
     * later in the text is never higher on the page.
     */
    Optional<Floats> with(PageFloat next, List<Rest> called, boolean first) {
        if (isPlate() || next.plate().isPresent() && !isEmpty()) {
            return Optional.empty();
        }
        boolean atHead = next.plate().isPresent() || next.place() != Style.Float.BOTTOM && !first && foot.isEmpty();
        boolean inOrder = atHead || next.place() != Style.Float.TOP || first;
        List<Rest> all = new ArrayList<>(notes);
        all.addAll(called);
        return Optional.of(new Floats(atHead ? plus(head, next) : head, atHead ? foot : plus(foot, next), end + 1, all))
                .filter(floats -> inOrder);
    }

    private static List<PageFloat> plus(List<PageFloat> floats, PageFloat next) {
        List<PageFloat> all = new ArrayList<>(floats);
        all.add(next);
        return List.copyOf(all);
    }

    boolean isEmpty() {
        return head.isEmpty() && foot.isEmpty();
    }

    /** Whether it has the page to itself. */
    boolean isPlate() {
        return head.stream().anyMatch(thing -> thing.plate().isPresent());
    }

    /** The named page that it wants. */
    Optional<String> page() {
        return head.stream().flatMap(thing -> thing.plate().stream()).findFirst();
    }

    /** The height that they take from the text, in sp. */
    long height() {
        return sum(head, thing -> thing.height(true)) + sum(foot, thing -> thing.height(false));
    }

    private static long sum(List<PageFloat> floats, ToLongFunction<PageFloat> height) {
        long sum = 0;
        for (PageFloat thing : floats) {
            sum += height.applyAsLong(thing);
        }
        return sum;
    }

    /** The same with every strip at the foot changed. */
    Floats footed(UnaryOperator<Strip> change) {
        return new Floats(head, foot.stream().map(thing -> thing.each(change)).toList(), end, notes);
    }

    List<Strip> atHead() {
        return head.stream().flatMap(thing -> thing.strips(true).stream()).toList();
    }

    List<Strip> atFoot() {
        return foot.stream().flatMap(thing -> thing.strips(false).stream()).toList();
    }
}
