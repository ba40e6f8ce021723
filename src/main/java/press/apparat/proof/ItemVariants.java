package press.apparat.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the links, pictures and cells of a passage that a book lacks, has otherwise, or has too much. */
final class ItemVariants {
    private final String passage;
    private final Reading asked;
    private final Reading found;
    private final WordVariants words;
    private final List<Variant> variants = new ArrayList<>();

    /** @param words what the passage has otherwise: what stands on missing words is missing with them */
    ItemVariants(String passage, Reading asked, Reading found, WordVariants words) {
        this.passage = passage;
        this.asked = asked;
        this.found = found;
        this.words = words;
    }

    List<Variant> variants() {
        Map<String, Integer> kinds = new HashMap<>();
        int here = 0;
        int there = 0;
        for (Hunk hunk : Differences.of(likeness(asked, kinds), likeness(found, kinds))) {
            same(here, hunk.asked(), there);
            other(hunk);
            here = hunk.askedEnd();
            there = hunk.foundEnd();
        }
        same(here, asked.items().size(), there);
        return variants;
    }

    private static int[] likeness(Reading reading, Map<String, Integer> kinds) {
        return reading.items().stream()
                .mapToInt(item -> kinds.computeIfAbsent(item.likeness(), any -> kinds.size() + 1)).toArray();
    }

    /** Items that are in both; their words can be told apart where the text is the same. */
    private void same(int from, int end, int there) {
        boolean comparable = asked.text().equals(found.text());
        for (int i = from; comparable && i < end; i++) {
            Item one = asked.items().get(i);
            Item other = found.items().get(there + i - from);
            if (!one.isAt(other)) {
                add(i, "has " + told(asked, one) + " on \"" + found.words(other) + "\"");
            }
        }
    }

    private void other(Hunk hunk) {
        int both = Math.min(hunk.askedEnd() - hunk.asked(), hunk.foundEnd() - hunk.found());
        int paired = 0;
        while (paired < both && changed(hunk.asked() + paired, hunk.found() + paired)) {
            paired++;
        }
        for (int i = hunk.asked() + paired; i < hunk.askedEnd(); i++) {
            missing(i);
        }
        for (int i = hunk.found() + paired; i < hunk.foundEnd(); i++) {
            extra(hunk, found.items().get(i));
        }
    }

    /** One thing in the place of another of its kind. */
    private boolean changed(int index, int there) {
        Item one = asked.items().get(index);
        Item other = found.items().get(there);
        if (!one.kind().isLike(other.kind())) {
            return false;
        }
        String place = other.value().isEmpty() ? "nowhere" : "to \"" + other.value() + "\"";
        add(index,
                one.kind().leads()
                        ? "leads the " + one.kind().word() + " \"" + asked.words(one) + "\" " + place + ", not to \""
                                + one.value() + "\""
                        : "has \"" + other.value() + "\" for " + told(asked, one));
        return true;
    }

    private void missing(int index) {
        Item item = asked.items().get(index);
        if (!words.lacks(item.from(), item.to())) {
            add(index, Variant.LACKS + told(asked, item));
        }
    }

    private void extra(Hunk hunk, Item item) {
        if (!words.adds(item.from(), item.to())) {
            add(Math.max(0, hunk.asked() - 1), item.kind().variant(), "has " + told(found, item) + " too much");
        }
    }

    private static String told(Reading reading, Item item) {
        String words = reading.words(item);
        return "the " + item.kind().word() + (words.isEmpty() ? "" : " \"" + words + "\"")
                + (item.kind().leads() ? " to " : " ") + "\"" + item.value() + "\"";
    }

    private void add(int index, String said) {
        add(index, asked.items().get(index).kind().variant(), said);
    }

    private void add(int index, Variant.Kind kind, String said) {
        variants.add(new Variant(kind, passage, said, asked.origins().ofItem(index)));
    }
}
