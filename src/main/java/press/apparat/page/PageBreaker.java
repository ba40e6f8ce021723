package press.apparat.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Chooses the pages of a galley that cost least altogether: a shortest path from its head to its end, where a page is
 * a step (Plass 1981; Mittelbach 2018). A place on the way is a break with what of the notes goes over it and the side
 * the next page is on. Since a page holds only so much, the work grows with the length of the galley and no faster.
 */
final class PageBreaker {
    /** More ways to cut notes at one break are not followed up, the cheapest are. Real books have two or three. */
    private static final int PLACES_AT_A_BREAK = 64;

    private final Strips strips;
    private final IntFunction<Area> areas;
    private final PageFiller filler;
    private final List<Map<Place, Node>> reached = new ArrayList<>();

    private PageBreaker(Strips strips, IntFunction<Area> areas) {
        this.strips = strips;
        this.areas = areas;
        filler = new PageFiller(strips);
        Stream.generate(() -> new LinkedHashMap<Place, Node>()).limit(strips.size() + 1L).forEach(reached::add);
    }

    /**
     * The pages of a galley, one at least.
     *
     * @param areas the text area of the galley's page 0, 1, 2 …
     */
    static List<PagePlan> pages(Strips strips, IntFunction<Area> areas) {
        PageBreaker breaker = new PageBreaker(strips, areas);
        return strips.size() == 0 ? List.of(new PagePlan(0, 0, List.of(), 0, 0)) : breaker.plans(breaker.end());
    }

    /** A place at a break. */
    private record Place(List<Rest> carried, boolean evenPages) {
    }

    /** The cheapest way to a place; {@code before} it the place a page earlier. */
    private record Node(int pages, int at, List<Rest> carried, long cost, Optional<Node> before) {
        Place place() {
            return new Place(carried, pages % 2 == 0);
        }
    }

    private Node end() {
        reach(new Node(0, 0, List.of(), 0, Optional.empty()));
        for (int at = 0; at < strips.size(); at++) {
            cheapest(reached.get(at).values()).forEach(this::turn);
            reached.get(at).clear();
        }
        setNotesThatAreLeft(reached.get(strips.size()));
        return reached.get(strips.size()).values().stream().min(Comparator.comparingLong(Node::cost)).orElseThrow();
    }

    private static List<Node> cheapest(Collection<Node> nodes) {
        return nodes.stream().sorted(Comparator.comparingLong(Node::cost)).limit(PLACES_AT_A_BREAK).toList();
    }

    /** Tries every page that can follow. If one does not fit, nor does any that holds more. */
    private void turn(Node node) {
        Area area = areas.apply(node.pages());
        boolean fits = true;
        for (int to = node.at() + 1; fits && to <= strips.size(); to++) {
            if (strips.isPage(node.at(), to)) {
                fits = turn(node, to, area);
            }
        }
    }

    private boolean turn(Node node, int to, Area area) {
        Optional<Fill> fill = filler.fill(node.at(), to, node.carried(), area);
        fill.ifPresent(page -> reach(new Node(node.pages() + 1, to, page.foot().over(), node.cost() + PageCost.of(page),
                Optional.of(node))));
        return fill.isPresent();
    }

    private void reach(Node node) {
        reached.get(node.at()).merge(node.place(), node, (old, other) -> other.cost() < old.cost() ? other : old);
    }

    /** After the last strip come pages of notes alone, as long as some go over: those with the most left first. */
    private void setNotesThatAreLeft(Map<Place, Node> ends) {
        Comparator<Node> byRest = Comparator.comparingLong(node -> strips.notes().height(node.carried()));
        for (Optional<Node> most = withNotes(ends).max(byRest); most.isPresent(); most = withNotes(ends).max(byRest)) {
            ends.remove(most.get().place());
            turn(most.get(), strips.size(), areas.apply(most.get().pages()));
        }
    }

    private static Stream<Node> withNotes(Map<Place, Node> ends) {
        return ends.values().stream().filter(node -> !node.carried().isEmpty());
    }

    private List<PagePlan> plans(Node end) {
        LinkedList<PagePlan> plans = new LinkedList<>();
        for (Node node = end; node.before().isPresent(); node = node.before().get()) {
            plans.addFirst(plan(node.before().get(), node));
        }
        return List.copyOf(plans);
    }

    private PagePlan plan(Node before, Node node) {
        List<Rest> asking = filler.asking(before.at(), node.at(), before.carried());
        Fill fill = filler.fill(before.at(), node.at(), before.carried(), areas.apply(before.pages())).orElseThrow();
        return new PagePlan(before.at(), node.at(), strips.notes().standing(asking, node.carried()),
                Math.max(0, -fill.white()), fill.foot().late());
    }
}
