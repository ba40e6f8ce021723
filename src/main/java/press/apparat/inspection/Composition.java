package press.apparat.inspection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import press.apparat.page.Volume;
import press.apparat.placed.Paragraph;

/** A book's pages as they are read by those who measure them. */
final class Composition {
    private final Volume volume;
    private final Structure structure;
    private final List<ReadPage> pages;
    private final List<List<TextLine>> paragraphs;
    private final List<TextLine> full;
    private final long em;

    Composition(Volume volume) {
        this.volume = volume;
        structure = new Structure(volume);
        pages = IntStream.range(0, volume.pages().size()).parallel()
                .mapToObj(i -> new ReadPage(i, volume.pages().get(i), structure)).toList();
        paragraphs = paragraphs(pages);
        full = lines().filter(TextLine::isFull).toList();
        em = usual(lines().filter(line -> line.standing().kind() == Kind.TEXT).map(line -> line.paragraph().em())
                .toList());
    }

    private static List<List<TextLine>> paragraphs(List<ReadPage> pages) {
        Map<Paragraph, List<TextLine>> known = new IdentityHashMap<>();
        List<List<TextLine>> all = new ArrayList<>();
        pages.forEach(page -> page.lines().forEach(line -> known.computeIfAbsent(line.paragraph(), paragraph -> {
            all.add(new ArrayList<>());
            return all.get(all.size() - 1);
        }).add(line)));
        return all;
    }

    /** The most frequent of some lengths, the least of those; 0 if there are none. */
    static long usual(Collection<Long> lengths) {
        Map<Long, Integer> counts = new TreeMap<>();
        lengths.forEach(length -> counts.merge(length, 1, Integer::sum));
        return counts.entrySet().stream().reduce((one, next) -> next.getValue() > one.getValue() ? next : one)
                .map(Map.Entry::getKey).orElse(0L);
    }

    Volume volume() {
        return volume;
    }

    Structure structure() {
        return structure;
    }

    List<ReadPage> pages() {
        return pages;
    }

    /** The lines of each paragraph, in order, on whatever pages they stand; of text and notes. */
    Stream<List<TextLine>> paragraphs() {
        return paragraphs.stream().filter(lines -> lines.get(0).zone() != TextLine.Zone.HEAD);
    }

    Stream<TextLine> lines() {
        return pages.stream().flatMap(page -> page.lines().stream());
    }

    /** The lines that are as wide as their measure because they have to be. */
    Stream<TextLine> full() {
        return full.stream();
    }

    /** The size of the body's type: that of most lines of text. */
    long em() {
        return em;
    }

    Group group(TextLine line) {
        if (line.standing().kind() == Kind.NOTE) {
            return Group.NOTES;
        }
        boolean text = line.standing().kind() == Kind.TEXT && line.standing().mark() == Standing.Mark.NONE;
        return text && line.paragraph().em() == em ? Group.BODY : Group.OTHER;
    }

    /** Lines by what kind of text they are of, every kind named. */
    Map<Group, List<TextLine>> grouped(Stream<TextLine> lines) {
        Map<Group, List<TextLine>> groups = new LinkedHashMap<>();
        Stream.of(Group.values()).forEach(group -> groups.put(group, new ArrayList<>()));
        lines.forEach(line -> groups.get(group(line)).add(line));
        return groups;
    }

    /** The kinds of text that figures are given for. */
    enum Group {
        BODY, NOTES, OTHER;

        String title() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
