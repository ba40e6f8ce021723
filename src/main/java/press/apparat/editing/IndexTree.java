package press.apparat.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.apparat.book.IndexHeading;
import press.apparat.book.Inline;
import press.apparat.report.Span;

/** The headings of one index while it is gathered, each below the one it belongs to, in the order they are met. */
final class IndexTree {
    /** A reference from a heading, and the mark that asks for it. */
    record Sending(IndexHeading to, Span span) {
    }

    /** A heading, and what is known of it. */
    static final class Heading {
        private final IndexHeading.Level level;
        private final String id;
        private final Span span;
        private Optional<String> sortKey = Optional.empty();
        private final List<Inline.Place> places = new ArrayList<>();
        private final List<Sending> see = new ArrayList<>();
        private final List<Sending> seeAlso = new ArrayList<>();
        private final Map<String, Heading> below = new LinkedHashMap<>();

        private Heading(IndexHeading.Level level, String id, Span span) {
            this.level = level;
            this.id = id;
            this.span = span;
        }

        /** Of marks that know one heading the first that gives a sort key decides. */
        private Heading sortedBy(IndexHeading.Level other) {
            sortKey = sortKey.or(other::sortKey);
            return this;
        }

        List<Inline> words() {
            return level.words();
        }

        String id() {
            return id;
        }

        /** Where it is first met. */
        Span span() {
            return span;
        }

        String sort() {
            return sortKey.orElseGet(level::plain);
        }

        List<Inline.Place> places() {
            return places;
        }

        List<Sending> see() {
            return see;
        }

        List<Sending> seeAlso() {
            return seeAlso;
        }

        List<Heading> below() {
            return List.copyOf(below.values());
        }
    }

    private final Ids ids;
    private final Map<String, Heading> main = new LinkedHashMap<>();

    IndexTree(Ids ids) {
        this.ids = ids;
    }

    List<Heading> main() {
        return List.copyOf(main.values());
    }

    /** The heading of this name, which is made where there is none yet. */
    Heading at(IndexHeading path, Span span) {
        Map<String, Heading> among = main;
        Optional<Heading> found = Optional.empty();
        for (IndexHeading.Level level : path.levels()) {
            Heading heading = among
                    .computeIfAbsent(level.plain(), name -> new Heading(level, ids.next("index-entry"), span))
                    .sortedBy(level);
            found = Optional.of(heading);
            among = heading.below;
        }
        return found.orElseThrow();
    }

    /** The heading of this name, if there is one. */
    Optional<Heading> find(IndexHeading path) {
        Map<String, Heading> among = main;
        Optional<Heading> found = Optional.empty();
        for (String name : path.path()) {
            found = Optional.ofNullable(among.get(name));
            among = found.map(heading -> heading.below).orElse(Map.of());
        }
        return found;
    }

    /** All headings with those above them, as references write them. */
    Stream<String> names() {
        return names("", main.values().stream());
    }

    private static Stream<String> names(String above, Stream<Heading> headings) {
        return headings.flatMap(heading -> {
            String name = above + heading.level.plain();
            return Stream.concat(Stream.of(name), names(name + "!", heading.below.values().stream()));
        });
    }

    /** All headings, each before those below it. */
    Stream<Heading> headings() {
        return main.values().stream().flatMap(IndexTree::within);
    }

    private static Stream<Heading> within(Heading heading) {
        return Stream.concat(Stream.of(heading), heading.below.values().stream().flatMap(IndexTree::within));
    }
}
