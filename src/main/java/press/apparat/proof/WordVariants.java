package press.apparat.proof;

import com.ibm.icu.lang.UCharacter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import press.apparat.report.Span;

/** Finds the words of a passage that a book lacks, has otherwise, or has too much. */
final class WordVariants {
    /** Words that tell the place. */
    private static final int AROUND = 4;
    /** Words that are told of those missing. */
    private static final int TOLD = 12;

    private final Reading reading;
    private final Words asked;
    private final Words found;
    private final List<Hunk> hunks;

    WordVariants(Reading asked, Reading found) {
        Map<String, Integer> lexicon = new HashMap<>();
        this.reading = asked;
        this.asked = Words.of(asked.text(), lexicon);
        this.found = Words.of(found.text(), lexicon);
        this.hunks = Differences.of(this.asked.numbers(), this.found.numbers()).stream()
                .filter(hunk -> !isTransformed(hunk)).toList();
    }

    /** A style sheet may print words in capitals or in small letters. */
    private boolean isTransformed(Hunk hunk) {
        String one = asked.words(hunk.asked(), hunk.askedEnd());
        String other = found.words(hunk.found(), hunk.foundEnd());
        boolean inOneCase = other.equals(UCharacter.toUpperCase(Locale.ROOT, other))
                || other.equals(UCharacter.toLowerCase(Locale.ROOT, other));
        return inOneCase && UCharacter.foldCase(one, true).equals(UCharacter.foldCase(other, true));
    }

    List<Variant> variants(String passage) {
        return hunks.stream().map(hunk -> variant(passage, hunk)).toList();
    }

    private Variant variant(String passage, Hunk hunk) {
        return new Variant(kind(passage, hunk), passage, said(hunk), span(hunk));
    }

    private Variant.Kind kind(String passage, Hunk hunk) {
        int at = asked.start(hunk.asked());
        boolean inCell = reading.items().stream()
                .anyMatch(item -> item.kind() == Item.Kind.CELL && item.from() <= at && at < item.to());
        return inCell ? Variant.Kind.CELL : passage.isEmpty() ? Variant.Kind.WORDS : Variant.Kind.NOTE;
    }

    private String said(Hunk hunk) {
        String missing = told(asked, hunk.asked(), hunk.askedEnd());
        String extra = told(found, hunk.found(), hunk.foundEnd());
        String place = place(hunk);
        if (hunk.found() == hunk.foundEnd()) {
            return Variant.LACKS + missing + place;
        }
        return hunk.asked() == hunk.askedEnd()
                ? "has " + extra + " too much" + place
                : "has " + extra + " for " + missing + place;
    }

    private static String told(Words words, int from, int end) {
        String all = words.words(from, Math.min(end, from + TOLD));
        return "\"" + all + (end - from > TOLD ? " …" : "") + "\"";
    }

    private String place(Hunk hunk) {
        return hunk.asked() == 0
                ? " at the beginning"
                : " after \"" + asked.words(hunk.asked() - AROUND, hunk.asked()) + "\"";
    }

    /** The word itself in its source, where it stands there as it is printed; else all that it comes from. */
    private Optional<Span> span(Hunk hunk) {
        int word = Math.max(0, Math.min(hunk.asked(), asked.size() - 1));
        return reading.origins().of(asked.start(word), asked.words(word, word + 1));
    }

    /** Whether what stands in a range of the text asked for is among the words that are missing. */
    boolean lacks(int from, int to) {
        return hunks.stream()
                .anyMatch(hunk -> from < to && asked.start(hunk.asked()) <= from && to <= asked.start(hunk.askedEnd()));
    }

    /** Whether what stands in a range of the text found is among the words that are too much. */
    boolean adds(int from, int to) {
        return hunks.stream()
                .anyMatch(hunk -> from < to && found.start(hunk.found()) <= from && to <= found.start(hunk.foundEnd()));
    }
}
