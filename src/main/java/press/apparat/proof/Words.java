package press.apparat.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The words of a text, and where each begins. */
record Words(String text, int[] starts, int[] numbers) {
    /** @param lexicon gives the same word the same number */
    static Words of(String text, Map<String, Integer> lexicon) {
        List<Integer> starts = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (int at = 0; at < text.length(); at = end(text, at) + 1) {
            starts.add(at);
            String word = text.substring(at, end(text, at));
            numbers.add(lexicon.computeIfAbsent(word, any -> lexicon.size() + 1));
        }
        return new Words(text, ints(starts), ints(numbers));
    }

    private static int end(String text, int from) {
        int end = text.indexOf(' ', from);
        return end < 0 ? text.length() : end;
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    int size() {
        return starts.length;
    }

    /** Where a word begins; after the last, the end. */
    int start(int word) {
        return word < starts.length ? starts[word] : text.length();
    }

    /** Words from one to before another, with single spaces; none before the first or after the last. */
    String words(int from, int end) {
        int first = Math.max(0, from);
        int last = Math.min(end, size());
        return first >= last ? "" : text.substring(starts[first], end(text, starts[last - 1]));
    }
}
