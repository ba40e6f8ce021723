package press.apparat.style;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;

/**
 * What values a property takes, written as the CSS modules write it: in the value definition syntax (CSS Values and
 * Units 3, clause 2). The same text checks an author's declarations and stands in the documentation.
 */
interface Grammar {
    /** Where a match that begins at a term can end; each place once. */
    Set<Integer> ends(List<Term> terms, int from);

    default boolean fits(List<Term> terms) {
        return ends(terms, 0).contains(terms.size());
    }

    /** The grammar of a definition, such as {@code none | [ <string> | <length> ]#}. */
    static Grammar of(String definition) {
        return Read.GRAMMARS.computeIfAbsent(definition, text -> new GrammarReader(text).read());
    }

    /** Definitions read so far; many properties share one. */
    final class Read {
        private static final ConcurrentMap<String, Grammar> GRAMMARS = new ConcurrentHashMap<>();

        private Read() {
        }
    }

    static Grammar term(Predicate<Term> test) {
        return (terms, from) -> from < terms.size() && test.test(terms.get(from)) ? Set.of(from + 1) : Set.of();
    }

    static Grammar keyword(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return term(t -> t.isWord(lower));
    }

    /** One after the other. */
    static Grammar sequence(List<Grammar> parts) {
        return (terms, from) -> {
            Set<Integer> ends = Set.of(from);
            for (Grammar part : parts) {
                ends = next(part, terms, ends);
            }
            return ends;
        };
    }

    private static Set<Integer> next(Grammar part, List<Term> terms, Set<Integer> froms) {
        Set<Integer> ends = new TreeSet<>();
        froms.forEach(from -> ends.addAll(part.ends(terms, from)));
        return ends;
    }

    /** {@code |}: one of them. */
    static Grammar either(List<Grammar> parts) {
        return (terms, from) -> {
            Set<Integer> ends = new TreeSet<>();
            parts.forEach(part -> ends.addAll(part.ends(terms, from)));
            return ends;
        };
    }

    /** {@code ||}: one or more of them, each at most once, in any order. */
    static Grammar anyOrder(List<Grammar> parts) {
        return (terms, from) -> {
            Set<Integer> ends = new TreeSet<>();
            for (Grammar part : parts) {
                List<Grammar> others = parts.stream().filter(other -> other != part).toList();
                Set<Integer> here = part.ends(terms, from);
                ends.addAll(here);
                here.forEach(end -> ends.addAll(anyOrder(others).ends(terms, end)));
            }
            return ends;
        };
    }

    /** From {@code least} to {@code most} times. */
    static Grammar repeated(Grammar part, int least, int most) {
        return (terms, from) -> {
            Set<Integer> ends = new TreeSet<>(least == 0 ? Set.of(from) : Set.of());
            Set<Integer> last = Set.of(from);
            for (int times = 1; times <= most && !last.isEmpty(); times++) {
                last = next(part, terms, last);
                ends.addAll(times >= least ? last : Set.of());
            }
            return ends;
        };
    }

    /** {@code #}: once or more, with commas between. */
    static Grammar listed(Grammar part) {
        Grammar more = sequence(List.of(term(t -> t.is(Term.Kind.COMMA)), part));
        return sequence(List.of(part, repeated(more, 0, Integer.MAX_VALUE)));
    }
}
