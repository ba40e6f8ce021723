package press.apparat.style;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What relative lengths are relative to, in points: the font's size and the line's height of the element and of the
 * root (CSS Values and Units 4, clause 6.1).
 */
record Basis(double em, double lh, double rem, double rlh) {
    /** For asking whether a value is a length at all. */
    static final Basis ANY = new Basis(1, 1, 1, 1);
    private static final Map<String, Double> ABSOLUTE = Map.of("pt", 1d, "px", 0.75, "pc", 12d, "in", 72d, "cm",
            72 / 2.54, "mm", 72 / 25.4, "q", 72 / 101.6);

    /** The length of a term: LENGTH, 0, or a calc() of lengths; in points. */
    Optional<Double> points(Term term) {
        return computed(term).filter(t -> t.is(Term.Kind.LENGTH) || t.is(Term.Kind.NUMBER) && t.number() == 0)
                .map(Term::number);
    }

    /** The number of a term: NUMBER, or a calc() of numbers. */
    Optional<Double> number(Term term) {
        return computed(term).filter(t -> t.is(Term.Kind.NUMBER)).map(Term::number);
    }

    /** A term with its lengths in points and its sums worked out; empty for a unit or a sum that has no sense. */
    Optional<Term> computed(Term term) {
        if (term.isFunction("calc") || term.isFunction("")) {
            return sum(term.inner());
        }
        return term.is(Term.Kind.LENGTH)
                ? unit(term.text()).map(size -> Term.points(size * term.number()))
                : Optional.of(term);
    }

    private Optional<Double> unit(String unit) {
        return switch (unit) {
            case "em" -> Optional.of(em);
            case "ex" -> Optional.of(em / 2);
            case "lh" -> Optional.of(lh);
            case "rem" -> Optional.of(rem);
            case "rlh" -> Optional.of(rlh);
            default -> Optional.ofNullable(ABSOLUTE.get(unit));
        };
    }

    /** The parser groups products, so that a group is worked out from left to right. */
    private Optional<Term> sum(List<Term> group) {
        Optional<Term> total = group.isEmpty() ? Optional.empty() : computed(group.get(0)).filter(Basis::isNumeric);
        for (int at = 1; at + 1 < group.size(); at += 2) {
            String sign = group.get(at).text();
            Optional<Term> right = computed(group.get(at + 1)).filter(Basis::isNumeric);
            total = total.flatMap(left -> right.flatMap(with -> result(left, sign, with)));
        }
        return total;
    }

    private static boolean isNumeric(Term term) {
        return term.is(Term.Kind.NUMBER) || term.is(Term.Kind.LENGTH);
    }

    private static Optional<Term> result(Term left, String sign, Term right) {
        return switch (sign) {
            case "+" -> added(left, right, 1);
            case "-" -> added(left, right, -1);
            case "*" -> left.is(Term.Kind.NUMBER) ? scaled(right, left.number()) : by(left, right, right.number());
            case "/" -> by(left, right, 1 / right.number());
            default -> Optional.empty();
        };
    }

    /** Only a number multiplies or divides. */
    private static Optional<Term> by(Term term, Term number, double factor) {
        boolean sensible = number.is(Term.Kind.NUMBER) && Double.isFinite(factor);
        return sensible ? scaled(term, factor) : Optional.empty();
    }

    private static Optional<Term> added(Term left, Term right, int sign) {
        return Optional.of(left).filter(l -> l.kind() == right.kind())
                .map(l -> new Term(l.kind(), l.text(), l.number() + sign * right.number(), List.of()));
    }

    private static Optional<Term> scaled(Term term, double factor) {
        return Optional.of(new Term(term.kind(), term.text(), term.number() * factor, List.of()));
    }
}
