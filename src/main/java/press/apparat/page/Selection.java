package press.apparat.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import press.apparat.galley.Strip;

/** The strips of a page: of the passages that stand on it whole, the cheapest versions that make up so many lines. */
final class Selection {
    private final Passages passages;
    private final int from;
    private final Break start;
    private final Break end;

    Selection(Passages passages, int from, int to) {
        this.passages = passages;
        this.from = from;
        this.start = passages.at(from);
        this.end = passages.at(to);
    }

    /** @param lines by how many the page is higher (below 0, lower) than with every passage as it is best by itself */
    List<Strip> strips(int lines) {
        List<Strip> strips = new ArrayList<>(passages.laid().head(start));
        strips.addAll(passages.laid().composed(withoutSpace(held(lines))));
        return strips;
    }

    private List<Held> held(int lines) {
        List<Held> held = new ArrayList<>();
        boolean inOne = start.line() > 0 && start.passage() == end.passage();
        if (inOne) {
            hold(held, start.passage(), run(start).strips().subList(start.line(), end.line()));
        } else {
            several(lines, held);
        }
        return held;
    }

    private void several(int lines, List<Held> held) {
        int first = start.passage();
        if (start.line() > 0) {
            hold(held, first, run(start).strips().subList(start.line(), run(start).size()));
            first++;
        }
        Map<Integer, Integer> versions = versions(first, lines);
        for (int passage = first; passage < end.passage(); passage++) {
            hold(held, passage, passages.version(passage, versions.getOrDefault(passage, 0)).strips());
        }
        if (end.line() > 0) {
            hold(held, end.passage(), run(end).strips().subList(0, end.line()));
        }
    }

    private void hold(List<Held> held, int passage, List<Strip> strips) {
        strips.forEach(strip -> held.add(passages.laid().held(passage, strip)));
    }

    private Map<Integer, Integer> versions(int first, int lines) {
        Gives gives = new Gives(passages, from);
        for (int passage = first; passage < end.passage(); passage++) {
            gives.add(passage);
        }
        return gives.versions(end.line() > 0, lines);
    }

    private Run run(Break at) {
        return passages.version(at.passage(), at.version());
    }

    /** Space is dropped at a page's head, but for a sink, and at its foot; places without height are not. */
    private List<Held> withoutSpace(List<Held> strips) {
        int head = 0;
        while (head < strips.size() && !Run.isThing(strips.get(head).strip())) {
            head++;
        }
        int foot = strips.size();
        while (foot > head && !Run.isThing(strips.get(foot - 1).strip())) {
            foot--;
        }
        int first = passages.isSunk(from) ? 0 : head;
        List<Held> kept = new ArrayList<>();
        for (int i = 0; i < strips.size(); i++) {
            if (!strips.get(i).isSpace() || i >= first && i < foot) {
                kept.add(strips.get(i));
            }
        }
        return kept;
    }
}
