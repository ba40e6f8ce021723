package press.apparat.manuscript;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.apparat.book.GlossaryTerm.Kind;
import press.apparat.book.Indexing;
import press.apparat.report.Nearest;
import press.apparat.report.Span;

/**
 * The indexes of a book.
 *
 * <pre>
 * index: {glossary: [place, body], order: word}
 * back: [glossary, index, {index: names, title: Index of names, glossary: [person]}]
 * </pre>
 *
 * {@code glossary} names the kinds of terms that go into an index by themselves: people, places and bodies into the
 * unnamed one where nothing else is said, and none into others.
 */
final class Indexes {
    private static final Set<Kind> USUAL = EnumSet.of(Kind.PERSON, Kind.PLACE, Kind.BODY);
    private static final Map<String, Indexing.Order> ORDERS = Map.of("letter", Indexing.Order.LETTER, "word",
            Indexing.Order.WORD);

    private final Map<String, Indexing.Named> named = new LinkedHashMap<>();
    private final Map<String, Span> places = new LinkedHashMap<>();
    private final Set<Kind> usual;
    private final Indexing.Order order;

    Indexes(Keys book) {
        Optional<Keys> keys = book.value("index").flatMap(Value::keys);
        usual = keys.flatMap(Indexes::kinds).orElse(USUAL);
        order = keys.flatMap(Indexes::order).orElse(Indexing.Order.LETTER);
        keys.ifPresent(Keys::reportOthers);
    }

    private static Optional<Set<Kind>> kinds(Keys keys) {
        return keys.value("glossary").map(value -> {
            Set<Kind> kinds = EnumSet.noneOf(Kind.class);
            keys.items("glossary").forEach(item -> item.text().flatMap(word -> kind(item, word)).ifPresent(kinds::add));
            return kinds;
        });
    }

    private static Optional<Kind> kind(Value item, String word) {
        List<String> known = Stream.of(Kind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList();
        if (!known.contains(word)) {
            item.error("M055", "no kind of term \"" + word + "\"",
                    Nearest.help(word, known).orElse("write some of " + String.join(", ", known) + ", or [] for none"));
            return Optional.empty();
        }
        return Optional.of(Kind.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    private static Optional<Indexing.Order> order(Keys keys) {
        Optional<String> word = keys.text("order");
        word.filter(text -> !ORDERS.containsKey(text)).ifPresent(text -> keys.value("order").orElseThrow().error("M055",
                "no order \"" + text + "\"", "write letter or word"));
        return word.map(ORDERS::get);
    }

    /** Notes the unnamed index; whether the book has it for the first time. */
    boolean add(Value item) {
        return add("", item, Set.of());
    }

    /** Notes an index by its name, what goes into which its keys say. */
    boolean add(Value name, Keys keys) {
        Set<Kind> kinds = kinds(keys).orElse(Set.of());
        return name.text().map(word -> add(word, name, kinds)).orElse(false);
    }

    private boolean add(String name, Value place, Set<Kind> kinds) {
        Span before = places.putIfAbsent(name, place.span());
        if (before != null) {
            place.again(name.isEmpty() ? "the index is in the book twice" : "\"" + name + "\" is in the book twice",
                    before);
            return false;
        }
        named.put(name, new Indexing.Named(name, kinds));
        return true;
    }

    /** All of them; a kind of term goes into the first that takes it, the unnamed index coming last. */
    Indexing indexing() {
        Set<Kind> left = EnumSet.copyOf(USUAL);
        left.clear();
        left.addAll(usual);
        named.values().forEach(one -> left.removeAll(one.glossary()));
        return new Indexing(
                named.values().stream()
                        .map(one -> one.name().isEmpty() ? new Indexing.Named("", Set.copyOf(left)) : one).toList(),
                order);
    }
}
