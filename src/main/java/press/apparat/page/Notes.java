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
    private final long[] above;

    Notes(List<HungNote> hung) {
        notes = hung.stream().map(Note::new).toList();
        above = new long[notes.size() + 1];
        for (int i = 0; i < notes.size(); i++) {
            above[i + 1] = above[i] + notes.get(i).height(0, notes.get(i).end());
        }
    }

    Note note(Rest rest) {
        return notes.get(rest.note());
    }

    /** The height in sp of notes that are whole. */
    long height(int first, int end) {
        return above[end] - above[first];
    }

    long height(List<Rest> rests) {
        long height = 0;
        for (Rest rest : rests) {
            height += note(rest).height(rest.from(), note(rest).end());
        }
        return height;
    }

    /**
     * Everything that asks for room at a page's foot, in order: first what came over, then the notes called on the
     * page, one series after the other, the default series first.
     */
    List<Rest> asking(List<Rest> carried, int first, int end) {
        Stream<Rest> called = IntStream.range(first, end).mapToObj(note -> new Rest(note, 0))
                .sorted(Comparator.comparing(rest -> note(rest).hung().series()));
        List<Rest> all = new ArrayList<>(carried);
        called.forEach(all::add);
        return all;
    }

    /** What stands at a page's foot of all that asked for it, if some goes over. */
    List<NotePart> standing(List<Rest> asking, List<Rest> over) {
        Map<Integer, Integer> next = over.stream().collect(Collectors.toMap(Rest::note, Rest::from));
        return asking.stream()
                .map(rest -> note(rest).part(rest.from(), next.getOrDefault(rest.note(), note(rest).end())))
                .filter(part -> part.to() > part.from()).toList();
    }
}
