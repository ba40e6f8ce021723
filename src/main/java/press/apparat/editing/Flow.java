package press.apparat.editing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The characters of a whole passage, joined over the nodes that they are split into, so that a rule sees what stands
 * before and after a mark whatever emphasis or note comes between. Each leaf is a node's text with its language.
 */
final class Flow {
    /** Stands for a thing that is not text but is read like a word. */
    static final String OBJECT = "\uFFFC";
    private static final String NO_LANGUAGE = "-";

    private static final Pattern ADDRESS = Pattern
            .compile("\\b(?:[a-z][a-z0-9+.-]*://|www\\.)[^\\s\"'<>]*[\\p{L}\\p{N}/]", Pattern.CASE_INSENSITIVE);

    private String text;
    private final int[] ends;
    private final List<String> languages;

    private Flow(String text, int[] ends, List<String> languages) {
        this.text = text;
        this.ends = ends;
        this.languages = List.copyOf(languages);
    }

    /** Gathers leaves in reading order. */
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Integer> ends = new ArrayList<>();
        private final List<String> languages = new ArrayList<>();

        void add(String leaf, String language) {
            text.append(leaf);
            ends.add(text.length());
            languages.add(language);
        }

        /** Adds a thing that no rule may change: an {@link #OBJECT} or a line's end. */
        void addThing(String thing) {
            add(thing, NO_LANGUAGE);
        }

        Flow build() {
            return new Flow(text.toString(), ends.stream().mapToInt(Integer::intValue).toArray(), languages);
        }
    }

    /** The languages that have text here, each once, in reading order. */
    Stream<String> languages() {
        return languages.stream().filter(language -> !language.equals(NO_LANGUAGE)).distinct();
    }

    /** The texts of the leaves that have a language, in order. */
    List<String> leaves() {
        List<String> leaves = new ArrayList<>(ends.length);
        for (int leaf = 0; leaf < ends.length; leaf++) {
            if (!languages.get(leaf).equals(NO_LANGUAGE)) {
                leaves.add(text.substring(leaf == 0 ? 0 : ends[leaf - 1], ends[leaf]));
            }
        }
        return leaves;
    }

    /** Applies a rule to what is written in a language. Addresses of the web are left alone. */
    void apply(Rule rule, Usage usage, String language) {
        List<Edit> edits = rule.edits(text, usage);
        if (!edits.isEmpty()) {
            change(outsideAddresses(edits).stream().filter(new InLanguage(language)::holds).toList());
        }
    }

    private List<Edit> outsideAddresses(List<Edit> edits) {
        BitSet addresses = addresses(text);
        return addresses.isEmpty()
                ? edits
                : edits.stream().filter(edit -> isFree(addresses, edit.start(), edit.end())).toList();
    }

    /** Those places of a text that are not in an address of the web. */
    static List<MatchResult> outsideAddresses(String text, List<MatchResult> places) {
        BitSet addresses = addresses(text);
        return places.stream().filter(place -> isFree(addresses, place.start(), place.end())).toList();
    }

    private static boolean isFree(BitSet addresses, int start, int end) {
        int next = addresses.nextSetBit(start);
        return next < 0 || next >= Math.max(end, start + 1);
    }

    private static BitSet addresses(String text) {
        BitSet addresses = new BitSet();
        if (text.contains("://") || text.contains("www.")) {
            ADDRESS.matcher(text).results().forEach(match -> addresses.set(match.start(), match.end()));
        }
        return addresses;
    }

    /** Tells of edits in ascending order whether they begin in a leaf of a language. */
    private final class InLanguage {
        private final String language;
        private int leaf;

        InLanguage(String language) {
            this.language = language;
        }

        boolean holds(Edit edit) {
            while (ends[leaf] <= edit.start()) {
                leaf++;
            }
            return languages.get(leaf).equals(language);
        }
    }

    private void change(List<Edit> edits) {
        StringBuilder changed = new StringBuilder(text.length() + edits.size());
        int done = 0;
        int leaf = 0;
        for (Edit edit : edits) {
            for (; ends[leaf] <= edit.start(); leaf++) {
                ends[leaf] = changed.length() + Math.max(0, ends[leaf] - done);
            }
            changed.append(text, done, edit.start()).append(edit.text());
            done = edit.end();
        }
        for (; leaf < ends.length; leaf++) {
            ends[leaf] = changed.length() + Math.max(0, ends[leaf] - done);
        }
        text = changed.append(text, done, text.length()).toString();
    }
}
