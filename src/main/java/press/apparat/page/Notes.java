package press.apparat.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import press.apparat.galley.HungNote;
import press.apparat.galley.Sidenote;

/**
 * The notes of a galley, in the order of their calls. Those that are to stand beside the text take no room at the foot
 * of their page as long as its margin holds them; the others of the page are notes at the foot.
 */
final class Notes {
    private final List<Note> notes;
    private final List<Rest> begun;
    private final List<SeriesSums> series;
    private final SeriesSums[] sums;
    private final long[] beside;
    private final long[] lastSpace;
    private final long depth;
    private final Comparator<Rest> asRead = Comparator.<Rest, HungNote.Series>comparing(
            rest -> note(rest).hung().series(), SeriesSums.ORDER).thenComparingInt(rest -> note(rest).hung().turn());

    /** @param depth of the margin of each page */
    Notes(List<HungNote> hung, long depth) {
        notes = hung.stream().map(Note::new).toList();
        begun = IntStream.range(0, notes.size()).mapToObj(note -> new Rest(note, 0)).toList();
        series = hung.stream().map(HungNote::series).distinct().sorted(SeriesSums.ORDER)
                .map(one -> new SeriesSums(one, notes)).toList();
        sums = notes.stream().map(note -> series.stream().filter(one -> one.series().equals(note.hung().series()))
                .findFirst().orElseThrow()).toArray(SeriesSums[]::new);
        beside = new long[notes.size() + 1];
        lastSpace = new long[notes.size() + 1];
        for (int i = 0; i < notes.size(); i++) {
            long last = lastSpace[i];
            beside[i + 1] = beside[i] + hung.get(i).side().map(Notes::height).orElse(0L);
            lastSpace[i + 1] = hung.get(i).side().map(side -> side.shape().space()).orElse(last);
        }
        this.depth = depth;
    }

    /** What a note takes in the margin. */
    static long height(Sidenote side) {
        return side.height() + side.shape().space();
    }

    Note note(Rest rest) {
        return notes.get(rest.note());
    }

    /** The height in sp of what came over and of the notes called on a page, all of them whole. */
    long height(List<Rest> carried, int first, int end) {
        long height = carried.isEmpty()
                ? 0
                : carried(carried, rest -> note(rest).height(rest.from(), note(rest).end()));
        int over = over(first, end);
        for (SeriesSums one : series) {
            height += one.height(one.beside() ? over : first, end, height == 0);
        }
        return height;
    }

    /** Their height if each is cut as soon as it may. */
    long least(List<Rest> carried, int first, int end) {
        long height = carried.isEmpty() ? 0 : carried(carried, rest -> note(rest).least(rest.from()));
        int over = over(first, end);
        for (SeriesSums one : series) {
            height += one.least(one.beside() ? over : first, end, height == 0);
        }
        return height;
    }

    /** How often white stands between two of them at the foot. */
    int gaps(List<Rest> carried, int first, int end) {
        int blocks = carried.size();
        int over = over(first, end);
        for (SeriesSums one : series) {
            blocks += one.apart(one.beside() ? over : first, end);
        }
        return Math.max(0, blocks - 1);
    }

    private long carried(List<Rest> carried, ToLongFunction<Rest> of) {
        long height = extra(carried);
        for (Rest rest : carried) {
            height += of.applyAsLong(rest);
        }
        return height;
    }

    /** What notes that stand below each other take beside their heights; those of one series in a row are a block. */
    long extra(List<Rest> standing) {
        long extra = 0;
        for (int i = 0; i < standing.size();) {
            boolean top = i == 0;
            SeriesSums block = sums[standing.get(i).note()];
            long together = 0;
            int alone = 0;
            for (; i < standing.size() && sums[standing.get(i).note()] == block; i++) {
                long runIn = block.runIn(standing.get(i).note());
                together += runIn;
                alone += runIn == 0 ? 1 : 0;
            }
            extra += block.extra(together, alone, top);
        }
        return extra;
    }

    /**
     * The first note called on a page for which its margin has no room, of those that are to stand there. The lowest
     * needs no white below it.
     */
    private int over(int first, int end) {
        int over = end;
        while (over > first && beside[over] - beside[first] - lastSpace[over] > depth) {
            over--;
        }
        return over;
    }

    /** The ids of the notes called on a page that stand beside its text. */
    Set<String> beside(int first, int end) {
        return notes.subList(first, over(first, end)).stream().map(Note::hung).filter(note -> note.side().isPresent())
                .map(HungNote::id).collect(Collectors.toSet());
    }

    /**
     * Everything that asks for room at a page's foot, in order: first what came over, so that it is read on at the head
     * of the notes, then the notes called on the page, one series after the other, as they are read.
     */
    List<Rest> asking(List<Rest> carried, int first, int end) {
        int over = over(first, end);
        Stream<Rest> called = begun.subList(first, end).stream()
                .filter(rest -> rest.note() >= over || note(rest).hung().side().isEmpty()).sorted(asRead);
        return Stream.concat(carried.stream(), called).toList();
    }

    /** What stands at a page's foot of all that asked for it, if some goes over. */
    List<NotePart> standing(List<Rest> asking, List<Rest> over) {
        Map<Integer, Integer> next = over.stream().collect(Collectors.toMap(Rest::note, Rest::from));
        return asking.stream()
                .map(rest -> note(rest).part(rest.from(), next.getOrDefault(rest.note(), note(rest).end())))
                .filter(part -> part.to() > part.from()).toList();
    }
}
