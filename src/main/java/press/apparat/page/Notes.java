package press.apparat.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
    private final long[] beside;
    private final long depth;
    private final Comparator<Rest> bySeries = Comparator.comparing(rest -> note(rest).hung().series(),
            SeriesSums.ORDER);

    /** @param depth of the margin of each page */
    Notes(List<HungNote> hung, long depth) {
        notes = hung.stream().map(Note::new).toList();
        begun = IntStream.range(0, notes.size()).mapToObj(note -> new Rest(note, 0)).toList();
        series = hung.stream().map(HungNote::series).distinct().sorted(SeriesSums.ORDER)
                .map(one -> new SeriesSums(one, notes)).toList();
        beside = new long[notes.size() + 1];
        for (int i = 0; i < notes.size(); i++) {
            beside[i + 1] = beside[i] + hung.get(i).side().map(Notes::height).orElse(0L);
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
        return height(carried, first, end, SeriesSums.Share::height);
    }

    /** Their height if each is cut as soon as it may. */
    long least(List<Rest> carried, int first, int end) {
        return height(carried, first, end, SeriesSums.Share::least);
    }

    private long height(List<Rest> carried, int first, int end, ToLongFunction<SeriesSums.Share> of) {
        long height = carried.isEmpty() ? 0 : blocks(one -> share(one, carried), 0, of);
        int over = over(first, end);
        return blocks(one -> one.share(one.beside() ? over : first, end), height, of);
    }

    /** What a block of each series takes, under other blocks of a height. */
    private long blocks(Function<SeriesSums, SeriesSums.Share> shares, long above,
            ToLongFunction<SeriesSums.Share> of) {
        long height = above;
        for (SeriesSums one : series) {
            SeriesSums.Share share = shares.apply(one);
            height += share.count() == 0 ? 0 : of.applyAsLong(share) + one.extra(share, height == 0);
        }
        return height;
    }

    private SeriesSums.Share share(SeriesSums one, List<Rest> rests) {
        return rests.stream().map(rest -> one.share(note(rest), rest.from())).reduce(SeriesSums.Share.NONE,
                SeriesSums.Share::plus);
    }

    /** What notes that stand below each other take beside their heights; those of one series in a row are a block. */
    long extra(List<Rest> standing) {
        long extra = 0;
        for (int i = 0; i < standing.size();) {
            SeriesSums block = sums(standing.get(i));
            SeriesSums.Share share = SeriesSums.Share.NONE;
            boolean first = i == 0;
            for (; i < standing.size() && sums(standing.get(i)) == block; i++) {
                share = share.plus(block.share(note(standing.get(i)), standing.get(i).from()));
            }
            extra += block.extra(share, first);
        }
        return extra;
    }

    private SeriesSums sums(Rest rest) {
        HungNote.Series of = note(rest).hung().series();
        return series.stream().filter(one -> one.series().equals(of)).findFirst().orElseThrow();
    }

    /** The first note called on a page for which its margin has no room, of those that are to stand there. */
    private int over(int first, int end) {
        int over = end;
        while (over > first && beside[over] - beside[first] > depth) {
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
     * of the notes, then the notes called on the page, one series after the other.
     */
    List<Rest> asking(List<Rest> carried, int first, int end) {
        int over = over(first, end);
        Stream<Rest> called = begun.subList(first, end).stream()
                .filter(rest -> rest.note() >= over || note(rest).hung().side().isEmpty()).sorted(bySeries);
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
