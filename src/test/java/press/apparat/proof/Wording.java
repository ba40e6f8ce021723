package press.apparat.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The words of a book in reading order; those of its notes apart, by the notes' ids. */
public record Wording(List<String> text, Map<String, List<String>> notes) {
    /** The words around the first that is another one in {@code other}; empty where all are the same. */
    public String unlike(Wording other) {
        List<String> here = all();
        List<String> there = other.all();
        int first = 0;
        while (first < here.size() && first < there.size() && here.get(first).equals(there.get(first))) {
            first++;
        }
        boolean same = first == here.size() && first == there.size();
        return same ? "" : String.join(" ", here.subList(Math.max(0, first - 8), Math.min(here.size(), first + 12)));
    }

    private List<String> all() {
        List<String> all = new ArrayList<>(text);
        notes.forEach((id, words) -> {
            all.add("[" + id + "]");
            all.addAll(words);
        });
        return all;
    }

    /** Takes a book's text down, block by block and note by note. */
    static final class Scribe {
        private final Map<String, List<String>> notes = new TreeMap<>();
        private final Deque<StringBuilder> pages = new ArrayDeque<>(List.of(new StringBuilder()));

        void write(String text) {
            pages.peek().append(text);
        }

        /** What is written here is no part of the words around it. */
        void apart(Runnable content) {
            write("\n");
            content.run();
            write("\n");
        }

        void note(String id, Runnable content) {
            pages.push(new StringBuilder());
            content.run();
            notes.put(id, words(pages.pop().toString()));
        }

        Wording wording() {
            return new Wording(words(pages.peek().toString()), notes);
        }

        /** Soft hyphens and word joiners are no letters. */
        private static List<String> words(String text) {
            return Stream.of(text.replaceAll("[\u00AD\u2060]", "").split("[\\s\\p{Z}]+"))
                    .filter(word -> !word.isEmpty()).toList();
        }
    }
}
