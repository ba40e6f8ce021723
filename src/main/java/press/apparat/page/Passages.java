package press.apparat.page;

import java.util.ArrayList;
import java.util.List;
import press.apparat.galley.HungNote;
import press.apparat.galley.PageFloat;
import press.apparat.galley.Passage;
import press.apparat.galley.Strip;

/**
 * The passages of a galley and every place where a page may end, with sums over them, so that what a page would hold is
 * known without going through it again. Between passages there is one break, and within a passage one after each strip
 * of each version of it; breaks are numbered from 0, the galley's head, to {@link #end}. Of the passages between two
 * breaks those versions are reckoned that are best by themselves; {@link Give} tells what others add or save. Space at
 * a page's head and foot is dropped. Heights in sp.
 */
final class Passages {
    private final List<List<Run>> runs;
    private final List<Choice> choices;
    private final Notes notes;
    private final Laid laid;
    private final List<Break> breaks = new ArrayList<>();
    private final int[] boundaries;
    private final boolean sunk;

    /** @param area of the galley's first page; the sink at its head is kept if what comes next still fits below */
    Passages(List<Passage> passages, Area area) {
        runs = passages.stream().map(passage -> passage.versions().stream().map(v -> new Run(v.strips())).toList())
                .toList();
        choices = passages.stream().map(passage -> Choice.of(passage, area.line())).toList();
        List<HungNote> hung = new ArrayList<>();
        passages.forEach(passage -> passage.strips().forEach(strip -> hung.addAll(strip.notes())));
        laid = new Laid(passages, area.line(), hung);
        notes = new Notes(hung, area.depth());
        boundaries = new int[passages.size() + 1];
        number();
        sunk = isSunk(area.depth());
    }

    private void number() {
        Break boundary = Break.HEAD;
        for (int passage = 0; passage < runs.size(); passage++) {
            boundaries[passage] = breaks.size();
            breaks.add(boundary);
            for (int version = 0; version < runs.get(passage).size(); version++) {
                inside(boundary, version);
            }
            boundary = boundary.behind(natural(passage));
        }
        boundaries[runs.size()] = breaks.size();
        breaks.add(boundary);
        for (int passage = runs.size() - 1; passage >= 0; passage--) {
            for (int at = boundaries[passage]; at < boundaries[passage + 1]; at++) {
                breaks.set(at, breaks.get(at).before(run(at), natural(passage), breaks.get(boundaries[passage + 1])));
            }
        }
    }

    private void inside(Break boundary, int version) {
        Run run = runs.get(boundary.passage()).get(version);
        for (int line = 1; line < run.size(); line++) {
            breaks.add(boundary.inside(version, line, run));
        }
    }

    private Run run(int at) {
        return runs.get(breaks.get(at).passage()).get(breaks.get(at).version());
    }

    private boolean isSunk(long depth) {
        int passage = 0;
        while (passage < runs.size() && natural(passage).things() == 0) {
            passage++;
        }
        if (passage == runs.size()) {
            return false;
        }
        Run run = natural(passage);
        return at(boundaries[passage]).above().height() + run.height(run.firstThing() + 1) <= depth;
    }

    /** A passage as it is best by itself. */
    Run natural(int passage) {
        return runs.get(passage).get(0);
    }

    Run version(int passage, int version) {
        return runs.get(passage).get(version);
    }

    /** What the versions of a passage add or save, and cost. */
    Choice choice(int passage) {
        return choices.get(passage);
    }

    Notes notes() {
        return notes;
    }

    /** How many passages there are. */
    int size() {
        return runs.size();
    }

    Break at(int at) {
        return breaks.get(at);
    }

    /** The break before a passage; at {@link #size} the galley's end. */
    int boundary(int passage) {
        return boundaries[passage];
    }

    int end() {
        return breaks.size() - 1;
    }

    /** How many notes are called before a break. */
    int calls(int at) {
        return breaks.get(at).above().calls();
    }

    /** The height of what came over of the notes and of those called on a page, all of them whole. */
    long notesHeight(int from, int to, List<Rest> carried) {
        return notes.height(carried, calls(from), calls(to));
    }

    /** How many things, not spaces, stand on a page. */
    int things(int from, int to) {
        return between(from, to).things();
    }

    private Sums between(int from, int to) {
        Break start = breaks.get(from);
        Break end = breaks.get(to);
        return start.line() > 0 && start.passage() == end.passage()
                ? end.above().minus(start.above())
                : end.above().minus(start.passed());
    }

    /** Whether there can be such a page: neither it nor what follows is without things. */
    boolean isPage(int from, int to) {
        return to == end() || things(from, to) > 0 && things(to, end()) > 0;
    }

    /** What a break costs; nothing at the end. */
    int demerits(int to) {
        Break at = breaks.get(to);
        if (to == end()) {
            return 0;
        }
        List<Strip> strips = at.line() > 0
                ? run(to).strips().subList(0, at.line())
                : natural(at.passage() - 1).strips();
        return strips.get(strips.size() - 1).after().demerits();
    }

    /** The height of a page's text, every passage as it is best by itself. */
    long height(int from, int to) {
        Sums between = between(from, to);
        return between.things() == 0
                ? 0
                : between.height() - (isSunk(from) ? 0 : at(from).spaceBelow()) - at(to).spaceAbove()
                        + laid.beyond(at(from), at(to));
    }

    /** How far apart the columns of a page end, in sp; 0 if it has none. */
    long apart(int from, int to) {
        return from == to ? 0 : laid.apart(at(from), at(to));
    }

    /** How things are laid that are not only one below the other. */
    Laid laid() {
        return laid;
    }

    /** How many floats have their places before a break. */
    int floats(int at) {
        return laid.floats(at(at).passage());
    }

    PageFloat floated(int number) {
        return laid.floated(number);
    }

    /** All of the notes that are called in a float. */
    List<Rest> floatNotes(int number) {
        return laid.notes(number);
    }

    /** Whether the space at the head of a page that begins here is kept. */
    boolean isSunk(int from) {
        return from == 0 && sunk;
    }
}
