package press.apparat.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import press.apparat.book.Point;
import press.apparat.book.PrintedPage;
import press.apparat.placed.Placed;
import press.apparat.placed.Tag;

/**
 * Where in the book what is printed begins. A page begins with its text: where a section begins, with the section; else
 * with what comes first of it in the order of reading. What floats there belongs to it if it comes after all text of the
 * pages before; else it and the notes belong elsewhere, and only a page of nothing else begins with them.
 */
public final class Beginnings implements Letters.Found {
    private final Letters letters = new Letters(this);
    private final ReadingOrder order;
    private final Predicate<String> wanted;
    private final List<PrintedPage> pages = new ArrayList<>();
    private final Map<String, Point> anchors = new HashMap<>();
    private final List<String> open = new ArrayList<>();
    private final Map<Kind, First> firsts = new EnumMap<>(Kind.class);
    private boolean isText;
    /** The leaf that has been read last on this page, if nothing more of it can come first. */
    private Tag known = Tag.ARTIFACT;
    /** The number of the last text before this page, and with it. */
    private int before;
    private int last;

    /** In the order in which a page begins with them. */
    private enum Kind {
        TEXT, FLOAT, NOTE
    }

    /** What comes first in the order of reading. */
    private record First(int number, Point point) {
    }

    private Beginnings(Volume volume, Predicate<String> wanted) {
        this.order = new ReadingOrder(volume.structure());
        this.wanted = wanted;
        List<Tag> galleys = volume.structure().children();
        int galley = -1;
        for (Page page : volume.pages()) {
            Optional<Layout.Portion> portion = page.layout().portion();
            galley += portion.filter(Layout.Portion::first).isPresent() ? 1 : 0;
            if (portion.isPresent()) {
                read(page, portion.get().first() ? Letters.point(galleys.get(galley), 0) : Optional.empty());
            }
        }
    }

    /** @param anchors which of them are asked for */
    public static Beginnings of(Volume volume, Predicate<String> anchors) {
        return new Beginnings(volume, anchors);
    }

    /** All pages but the blank ones. */
    public List<PrintedPage> pages() {
        return List.copyOf(pages);
    }

    /** By the id of an anchor: the place of the words that are drawn next after it. */
    public Map<String, Point> anchors() {
        return Map.copyOf(anchors);
    }

    private void read(Page page, Optional<Point> section) {
        firsts.clear();
        known = Tag.ARTIFACT;
        before = last;
        List<Placed> things = page.content();
        for (int i = 0; i < things.size(); i++) {
            isText = page.layout().text().holds(i);
            things.get(i).match(letters);
        }
        Optional<Point> first = firsts.values().stream().findFirst().map(First::point);
        pages.add(new PrintedPage(page.folio(), section.or(() -> first)));
    }

    @Override
    public void words(Tag leaf, int before) {
        if (leaf != known || !open.isEmpty()) {
            begin(leaf, before);
        }
    }

    private void begin(Tag leaf, int letters) {
        ReadingOrder.Place place = order.of(leaf);
        last = isText ? Math.max(last, place.number()) : last;
        Kind kind = kind(place);
        First first = firsts.get(kind);
        if (first == null || place.number() < first.number() || !open.isEmpty()) {
            Letters.point(leaf, letters).ifPresent(point -> found(kind, place.number(), point));
        }
        First best = firsts.get(kind);
        known = best != null && best.number() <= place.number() ? leaf : Tag.ARTIFACT;
    }

    private Kind kind(ReadingOrder.Place place) {
        if (isText) {
            return Kind.TEXT;
        }
        return place.noted() ? Kind.NOTE : place.number() > before ? Kind.TEXT : Kind.FLOAT;
    }

    private void found(Kind kind, int number, Point point) {
        firsts.merge(kind, new First(number, point), (one, other) -> one.number() <= other.number() ? one : other);
        open.forEach(id -> anchors.putIfAbsent(id, point));
        open.clear();
    }

    @Override
    public void anchor(String id) {
        if (wanted.test(id)) {
            open.add(id);
        }
    }
}
