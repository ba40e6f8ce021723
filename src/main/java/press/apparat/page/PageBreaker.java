package press.apparat.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Chooses the pages of a galley that cost least altogether: a shortest path from its head to its end, where a page is
 * a step (Plass 1981; Mittelbach 2018). A place on the way is a break with what of the notes goes over it and the side
 * of the page that follows. Since a page holds only so much, the work grows with the length of the galley and no
 * faster. Two things are left out for speed and could only matter on pages that are bad in any case: pages that are
 * hopelessly short where a better one is possible, and more than a few ways to cut the notes at one break.
 */
final class PageBreaker {
    private static final int PLACES_AT_A_BREAK = 8;

    private final Strips strips;
    private final IntFunction<Area> areas;
    private final boolean sidesAlike;
    private final PageFiller filler;
    private final List<Map<Place, Node>> reached = new ArrayList<>();

    private PageBreaker(Strips strips, IntFunction<Area> areas) {
        this.strips = strips;
        this.areas = areas;
        sidesAlike = areas.apply(1).equals(areas.apply(2));
        filler = new PageFiller(strips);
        Stream.generate(() -> new LinkedHashMap<Place, Node>()).limit(strips.size() + 1L).forEach(reached::add);
    }

    /**
     * The pages of a galley, one at least.
     *
     * @param areas the text area of the galley's page 0, of its other pages with even and of those with odd numbers
     */
    static List<PagePlan> pages(Strips strips, IntFunction<Area> areas) {
        PageBreaker breaker = new PageBreaker(strips, areas);
        return strips.size() == 0 ? List.of(new PagePlan(0, 0, List.of(), 0, 0)) : breaker.plans(breaker.end());
    }

    /** A place at a break: what of the notes goes over it, and the side of the next page if that matters. */
    private record Place(List<Rest> carried, int side) {
    }

    /** The cheapest way to a place, so many pages long; {@code before} it the place a page earlier. */
    private record Node(int pages, int at, Place place, long cost, Optional<Node> before) {
        List<Rest> carried() {
            return place.carried();
        }
    }

    private Node end() {
        Node head = new Node(0, 0, place(List.of(), 0), 0, Optional.empty());
        reached.get(0).put(head.place(), head);
        for (int at = 0; at < strips.size(); at++) {
            cheapest(reached.get(at).values()).forEach(this::turn);
            reached.get(at).clear();
        }
        setNotesThatAreLeft(reached.get(strips.size()));
        return cheapest(reached.get(strips.size()).values()).get(0);
    }

    private static List<Node> cheapest(Collection<Node> nodes) {
        return nodes.stream().sorted(Comparator.comparingLong(Node::cost)).limit(PLACES_AT_A_BREAK).toList();
    }

    /** Tries the pages that can follow, the fullest first, as long as they are worth it. */
    private void turn(Node node) {
        Area area = areas.apply(node.pages());
        boolean better = false;
        for (int to = strips.farthest(node.at(), area.depth()); to > node.at(); to--) {
            Optional<Fill> fill = fill(node, to, area);
            if (better && fill.filter(PageCost::isHopeless).isPresent()) {
                return;
            }
            fill.ifPresent(reach(node, to));
            better |= fill.filter(page -> !PageCost.isForbidden(page)).isPresent();
        }
    }

    private Optional<Fill> fill(Node node, int to, Area area) {
        return strips.isPage(node.at(), to) ? filler.fill(node.at(), to, node.carried(), area) : Optional.empty();
    }

    private Consumer<Fill> reach(Node before, int at) {
        return page -> {
            int pages = before.pages() + 1;
            long cost = before.cost() + PageCost.of(page);
            Place place = place(page.foot().over(), pages);
            Node known = reached.get(at).get(place);
            if (known == null || cost < known.cost()) {
                reached.get(at).put(place, new Node(pages, at, place, cost, Optional.of(before)));
            }
        };
    }

    private Place place(List<Rest> carried, int pages) {
        return new Place(carried, sidesAlike ? 0 : pages % 2);
    }

    /** After the last strip come pages of notes alone, as long as some go over: those with the most left first. */
    private void setNotesThatAreLeft(Map<Place, Node> ends) {
        Comparator<Node> byRest = Comparator.comparingLong(node -> strips.notes().height(node.carried(), 0, 0));
        for (Optional<Node> most = withNotes(ends).max(byRest); most.isPresent(); most = withNotes(ends).max(byRest)) {
            Node node = most.get();
            ends.remove(node.place());
            fill(node, strips.size(), areas.apply(node.pages())).ifPresent(reach(node, strips.size()));
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
