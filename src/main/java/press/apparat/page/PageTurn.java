package press.apparat.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tries every page that can follow from a place. */
final class PageTurn {
    private final Passages passages;
    private final Leaf leaf;
    private final Node before;
    private final PageFiller filler;
    /** Whether pages are tried that are hopelessly short. */
    private boolean desperate;
    private boolean better;

    /** Takes the places where a page may end. */
    interface Found {
        /** Whether a page is worth to be added that brings all of them to such a cost. */
        boolean wants(Fill fill, long cost);

        void add(Node node);
    }

    PageTurn(Passages passages, Leaf leaf, Node before) {
        this.passages = passages;
        this.leaf = leaf;
        this.before = before;
        this.filler = new PageFiller(passages);
    }

    /** All pages, hopelessly short ones only where all others would break what should not be broken. */
    void all(Found found) {
        pages(found);
        if (!better) {
            desperate = true;
            pages(found);
        }
    }

    private void pages(Found found) {
        if (placed() < passages.floats(before.at()) || before.at() == passages.end()) {
            withoutText(found);
        }
        if (before.at() == passages.end()) {
            return;
        }
        Break start = passages.at(before.at());
        Gives gives = new Gives(passages, before.at());
        int passage = start.passage();
        if (start.line() > 0) {
            rest(start, found);
            passage++;
        }
        for (; passage < passages.size() && fits(passages.boundary(passage)); passage++) {
            inside(passage, gives.within(), found);
            gives.add(passage);
            page(text(passages.boundary(passage + 1), gives.whole(), 0), found);
        }
    }

    /** Whether more text may come after a break. */
    private boolean fits(int at) {
        int from = before.at();
        long longest = leaf.area().depth() + (PageCost.LONGEST + Give.MOST) * leaf.area().line();
        return passages.things(from, at) <= 1 || passages.height(from, at) <= longest;
    }

    /** Pages that end in the passage they begin in, or after it. */
    private void rest(Break start, Found found) {
        int after = passages.boundary(start.passage() + 1);
        for (int at = before.at() + 1; at < after && passages.at(at).version() == start.version() && fits(at); at++) {
            page(text(at, Give.nothing(), 0), found);
        }
        page(text(after, Give.nothing(), 0), found);
    }

    private void inside(int passage, Give give, Found found) {
        int[] demerits = passages.choice(passage).demerits();
        for (int at = passages.boundary(passage) + 1; at < passages.boundary(passage + 1); at++) {
            page(text(at, give, demerits[passages.at(at).version()]), found);
        }
    }

    private PageFiller.Text text(int to, Give give, int version) {
        return new PageFiller.Text(before.at(), to, before.carried(), give, version, Floats.none(placed()));
    }

    private int placed() {
        return before.place().floats();
    }

    /** As many floats as a page holds, or what is left of the notes. */
    private void withoutText(Found found) {
        List<Floats> floats = floats(before.at(), true);
        fill(PageFiller.Text.none(before.at(), before.carried(), floats.get(floats.size() - 1)), found);
    }

    private void page(PageFiller.Text text, Found found) {
        if (!passages.isPage(text.from(), text.to())) {
            return;
        }
        for (Floats floats : floats(text.to(), false)) {
            PageFiller.Text floated = text.with(floats);
            if (!isFar(floated)) {
                fill(floated, found);
            }
        }
    }

    /** None of the floats that ask for room before a break, one, two and so on, as far as there is room. */
    private List<Floats> floats(int to, boolean alone) {
        Floats none = Floats.none(placed());
        if (placed() == passages.floats(to)) {
            return List.of(none);
        }
        List<Floats> all = new ArrayList<>(List.of(none));
        for (int next = placed(); next < passages.floats(to); next++) {
            Optional<Floats> more = all.get(all.size() - 1).with(passages.floated(next), passages.floatNotes(next),
                    before.before().isEmpty());
            if (more.filter(floats -> alone && all.size() == 1 || fits(floats)).isEmpty()) {
                return all;
            }
            all.add(more.get());
        }
        return all;
    }

    private boolean fits(Floats floats) {
        return !floats.isPlate() && floats.height() < leaf.area().depth();
    }

    private void fill(PageFiller.Text text, Found found) {
        filler.fills(text, leaf.area(), (fill, lines) -> {
            if (desperate || !PageCost.isHopeless(fill)) {
                better |= !PageCost.isForbidden(fill);
                long cost = cost(text.to(), fill);
                if (found.wants(fill, cost)) {
                    found.add(new Node(place(text.to(), fill), cost, fill, lines, Optional.of(before)));
                }
            }
        });
    }

    /** Whether a page would be hopelessly short however its passages are set. */
    private boolean isFar(PageFiller.Text text) {
        long most = passages.height(text.from(), text.to()) + Give.MOST * leaf.area().line()
                + passages.notesHeight(text.from(), text.to(), text.carried()) + leaf.area().noteSpace()
                + text.floats().height();
        return !desperate && text.to() != passages.end() && PageCost.isHopeless(leaf.area(), most);
    }

    private long cost(int to, Fill fill) {
        int verso = before.place().facing();
        long facing = verso == Node.ALONE || fill.last() ? 0 : PageCost.ofFacing(verso, fill.end());
        long waiting = PageCost.FLOAT_LATE * (passages.floats(to) - fill.floats().end());
        return before.cost() + PageCost.of(fill) + facing + waiting;
    }

    private Node.Place place(int to, Fill fill) {
        return new Node.Place(to, fill.foot().over(), leaf.recto() ? Node.ALONE : fill.end(), fill.floats().end());
    }
}
