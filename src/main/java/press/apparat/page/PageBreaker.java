package press.apparat.page;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import press.apparat.galley.Strip;
import java.util.function.IntFunction;

/**
 * Chooses the pages of a galley that cost least altogether: a shortest path from its head to its end, where a page is a
 * step (Plass 1981; Mittelbach 2018). A place on the way is a break, what of the notes goes over it, and where the verso
 * ended that the next page faces. The pages are found one number after the other, from every place where the page before
 * may end; of these places only the cheapest are followed up ({@link Frontier}), so that the work grows with the length
 * of the galley and no faster. That can only matter where very many ways cost nearly the same.
 */
final class PageBreaker {
    private final Passages passages;
    private final IntFunction<Leaf> leaves;
    private Optional<Node> end = Optional.empty();

    private PageBreaker(Passages passages, IntFunction<Leaf> leaves) {
        this.passages = passages;
        this.leaves = leaves;
    }

    /**
     * The pages of a galley, one at least.
     *
     * @param leaves the galley's page 0, 1, 2 …
     */
    static List<PagePlan> pages(Passages passages, IntFunction<Leaf> leaves) {
        PageBreaker breaker = new PageBreaker(passages, leaves);
        breaker.find();
        return breaker.plans();
    }

    private void find() {
        List<Node> reached = List.of(Node.HEAD);
        for (int page = 0; !reached.isEmpty(); page++) {
            Frontier next = new Frontier();
            for (Node node : reached) {
                new PageTurn(passages, leaves.apply(page), node).all(new Reached(next));
            }
            reached = next.nodes().stream().filter(node -> wants(node.cost())).toList();
        }
    }

    private boolean wants(long cost) {
        return end.isEmpty() || cost < end.get().cost();
    }

    /** Takes the places where a page may end; the galley's end is noted apart. */
    private final class Reached implements PageTurn.Found {
        private final Frontier next;

        Reached(Frontier next) {
            this.next = next;
        }

        @Override
        public boolean wants(Fill fill, long cost) {
            return PageBreaker.this.wants(cost) && (fill.last() || next.wants(cost));
        }

        @Override
        public void add(Node node) {
            if (node.fill().last()) {
                end = Optional.of(node);
            } else {
                next.add(node);
            }
        }
    }

    private List<PagePlan> plans() {
        LinkedList<PagePlan> plans = new LinkedList<>();
        for (Node node = end.orElseThrow(); node.before().isPresent(); node = node.before().get()) {
            plans.addFirst(plan(node.before().get(), node));
        }
        return List.copyOf(plans);
    }

    private PagePlan plan(Node before, Node node) {
        Floats floats = node.fill().floats();
        List<Strip> text = new ArrayList<>(floats.atHead());
        if (node.at() > before.at()) {
            text.addAll(new Selection(passages, before.at(), node.at()).strips(node.lines()));
        }
        return new PagePlan(node.at(), text, notes(before, node), node.fill());
    }

    private PagePlan.Noted notes(Node before, Node node) {
        List<Rest> carried = Stream.concat(before.carried().stream(), node.fill().floats().notes().stream()).toList();
        List<Rest> asking = new PageFiller(passages).asking(before.at(), node.at(), carried);
        Notes notes = passages.notes();
        return new PagePlan.Noted(notes.standing(asking, node.carried()),
                notes.beside(passages.calls(before.at()), passages.calls(node.at())));
    }
}
