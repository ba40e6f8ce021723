package press.apparat.style;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;

/**
 * What values a property takes, written as the CSS modules write it: in the value definition syntax (CSS Values and
 * Units 3, clause 2). The same text checks an author's declarations and stands in the documentation.
 */
interface Grammar {
    /** As many terms as there are bits to count them. */
    int LONGEST = 62;
    /** Definitions read so far; many properties share one. */
    ConcurrentMap<String, Grammar> READ = new ConcurrentHashMap<>();

    /** Where matches can end that begin at the given places; a place is a bit, the lowest stands before all terms. */
    long ends(List<Term> terms, long begins);

    default boolean fits(List<Term> terms) {
        return terms.size() <= LONGEST && (ends(terms, 1) & 1L << terms.size()) != 0;
    }

    /** The grammar of a definition, such as {@code none | [ <string> | <length> ]#}. */
    static Grammar of(String definition) {
        Grammar known = READ.get(definition);
        return known != null ? known : READ.computeIfAbsent(definition, text -> new GrammarReader(text).read());
    }

    static Grammar term(Predicate<Term> test) {
        return (terms, begins) -> {
            long ends = 0;
            for (int at = 0; at < terms.size(); at++) {
                if ((begins & 1L << at) != 0 && test.test(terms.get(at))) {
                    ends |= 2L << at;
                }
            }
            return ends;
        };
    }

    /** One after the other. */
    static Grammar sequence(List<Grammar> parts) {
        return (terms, begins) -> {
            long ends = begins;
            for (Grammar part : parts) {
                ends = part.ends(terms, ends);
            }
            return ends;
        };
    }

    /** {@code |}: one of them. */
    static Grammar either(List<Grammar> parts) {
        return (terms, begins) -> {
            long ends = 0;
            for (Grammar part : parts) {
                ends |= part.ends(terms, begins);
            }
            return ends;
        };
    }

    /** {@code ||}: one or more of them, each at most once, in any order. */
    static Grammar anyOrder(List<Grammar> parts) {
        return (terms, begins) -> {
            long ends = 0;
            for (Grammar part : parts) {
                long first = part.ends(terms, begins);
                List<Grammar> others = parts.stream().filter(other -> other != part).toList();
                ends |= first == 0 ? 0 : first | anyOrder(others).ends(terms, first);
            }
            return ends;
        };
    }

    /** From {@code least} to {@code most} times. */
    static Grammar repeated(Grammar part, int least, int most) {
        return (terms, begins) -> {
            long ends = least == 0 ? begins : 0;
            long last = begins;
            for (int times = 1; times <= most && last != 0; times++) {
                last = part.ends(terms, last);
                ends |= times >= least ? last : 0;
            }
            return ends;
        };
    }

    /** {@code #}: once or more, with commas between. */
    static Grammar listed(Grammar part) {
        Grammar more = sequence(List.of(term(t -> t.is(Term.Kind.COMMA)), part));
        return sequence(List.of(part, repeated(more, 0, LONGEST)));
    }
}
