package press.apparat.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The pages that are told by links with a dash between those that begin and end a range. */
record PageRanges(PrintedPages pages) {
    Set<Integer> in(Reading reading) {
        Set<Integer> told = new HashSet<>();
        List<Item> links = reading.items();
        for (int i = 0; i < links.size(); i++) {
            boolean ranged = i > 0 && isDash(reading.text().substring(links.get(i - 1).to(), links.get(i).from()));
            int end = page(links.get(i));
            IntStream.rangeClosed(ranged ? page(links.get(i - 1)) : end, end).forEach(told::add);
        }
        return told;
    }

    private int page(Item link) {
        return pages.places().getOrDefault(link.value().isEmpty() ? "" : link.value().substring(1), -1);
    }

    private static boolean isDash(String between) {
        return between.equals("–") || between.equals("-");
    }
}
