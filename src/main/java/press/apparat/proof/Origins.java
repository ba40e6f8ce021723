package press.apparat.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import press.apparat.report.Span;

/**
 * Where the words and the items of a reading come from.
 *
 * @param starts the first characters of what comes from each of the spans, in order
 * @param items the span of each item
 */
record Origins(int[] starts, List<Span> spans, List<Optional<Span>> items) {
    static final Origins NONE = new Origins(new int[0], List.of(), List.of());

    /** Where the word at a character comes from, as narrow as it can be told; nothing where nothing is known. */
    Optional<Span> of(int character, String word) {
        int found = Arrays.binarySearch(starts, character);
        int index = Math.max(0, found >= 0 ? found : -found - 2);
        return spans.isEmpty() ? Optional.empty() : Optional.of(within(spans.get(index), word));
    }

    Optional<Span> first() {
        return spans.stream().findFirst();
    }

    Optional<Span> ofItem(int index) {
        return index < items.size() ? items.get(index) : Optional.empty();
    }

    /** A word that the source has once is found there; one that was edited, or occurs again, is not. */
    private static Span within(Span span, String word) {
        String text = span.text();
        int at = text.indexOf(word);
        boolean once = at >= 0 && text.indexOf(word, at + 1) < 0;
        return once ? span.source().span(span.start() + at, span.start() + at + word.length()) : span;
    }

    /** Keeps them while a text is written. */
    static final class Log {
        private final List<Integer> starts = new ArrayList<>();
        private final List<Span> spans = new ArrayList<>();
        private final List<Optional<Span>> items = new ArrayList<>();
        private Optional<Span> now;

        Log(Optional<Span> now) {
            this.now = now;
            now.ifPresent(span -> from(span, 0));
        }

        Optional<Span> now() {
            return now;
        }

        /** What is written from a character on comes from a span. */
        void from(Span span, int character) {
            now = Optional.of(span);
            if (!starts.isEmpty() && starts.get(starts.size() - 1) == character) {
                spans.set(spans.size() - 1, span);
            } else {
                starts.add(character);
                spans.add(span);
            }
        }

        void item() {
            items.add(now);
        }

        Origins origins() {
            return new Origins(starts.stream().mapToInt(Integer::intValue).toArray(), List.copyOf(spans),
                    List.copyOf(items));
        }
    }
}
