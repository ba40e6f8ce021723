package press.apparat.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import press.apparat.galley.HungNote;

/** The notes of a galley, in the order of their calls. */
final class Notes {
    private final List<Note> notes;
    private final List<Rest> begun;
    private final long[] above;
    private final long[] leastAbove;
    private final Comparator<Rest> bySeries = Comparator.comparing(rest -> note(rest).hung().series());

    Notes(List<HungNote> hung) {
        notes = hung.stream().map(Note::new).toList();
        begun = IntStream.range(0, notes.size()).mapToObj(note -> new Rest(note, 0)).toList();
        above = new long[notes.size() + 1];
        leastAbove = new long[notes.size() + 1];
        for (int i = 0; i < notes.size(); i++) {
            above[i + 1] = above[i] + notes.get(i).height(0, notes.get(i).end());
            leastAbove[i + 1] = leastAbove[i] + notes.get(i).least(0);
        }
    }

    Note note(Rest rest) {
        return notes.get(rest.note());
    }

    /** The height in sp of what came over and of the notes called on a page, all of them whole. */
    long height(List<Rest> carried, int first, int end) {
        long height = above[end] - above[first];
        for (Rest rest : carried) {
            height += note(rest).height(rest.from(), note(rest).end());
        }
        return height;
    }

    /** Their height if each is cut as soon as it may. */
    long least(List<Rest> carried, int first, int end) {
        long height = leastAbove[end] - leastAbove[first];
        for (Rest rest : carried) {
            height += note(rest).least(rest.from());
        }
        return height;
    }

    /**
     * Everything that asks for room at a page's foot, in order: first what came over, then the notes called on the
     * page, one series after the other, the default series first.
     */
    List<Rest> asking(List<Rest> carried, int first, int end) {
        List<Rest> called = new ArrayList<>(begun.subList(first, end));
        called.sort(bySeries);
        return carried.isEmpty() ? called : Stream.concat(carried.stream(), called.stream()).toList();
    }

    /** What stands at a page's foot of all that asked for it, if some goes over. */
    List<NotePart> standing(List<Rest> asking, List<Rest> over) {
        Map<Integer, Integer> next = over.stream().collect(Collectors.toMap(Rest::note, Rest::from));
        return asking.stream()
                .map(rest -> note(rest).part(rest.from(), next.getOrDefault(rest.note(), note(rest).end())))
                .filter(part -> part.to() > part.from()).toList();
    }
}
