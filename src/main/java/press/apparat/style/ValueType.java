package press.apparat.style;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The types that a grammar names in angle brackets: what a single term is. */
final class ValueType {
    private static final Set<String> GLOBAL = Set.of("inherit", "initial", "unset", "default");

    /** The ways to number that both presses know (CSS Counter Styles 3, clause 6). */
    static final Set<String> NUMBERINGS = Set.of("decimal", "lower-roman", "upper-roman", "lower-alpha", "upper-alpha");

    /** No page of a PDF is larger, in points (ISO 32000-1, annex C). */
    static final double GREATEST = 14_400;

    private ValueType() {
    }

    /** The test of a type such as {@code <length>}, or of its part above zero, from zero or from one: {@code [0,∞]}. */
    static Predicate<Term> of(String type) {
        if (type.endsWith(" (0,∞]>")) {
            return plain(type.replace(" (0,∞]", "")).and(term -> isAtLeast(Double.MIN_VALUE, term));
        }
        if (type.endsWith(" [1,∞]>")) {
            return plain(type.replace(" [1,∞]", "")).and(term -> isAtLeast(1, term));
        }
        return type.endsWith(" [0,∞]>")
                ? plain(type.replace(" [0,∞]", "")).and(term -> isAtLeast(0, term))
                : plain(type);
    }

    private static Predicate<Term> plain(String type) {
        return switch (type) {
            case "<length>" -> term -> Basis.ANY.points(term).filter(ValueType::isModest).isPresent();
            case "<percentage>" -> term -> term.is(Term.Kind.PERCENTAGE) && isModest(term.number());
            case "<number>" -> term -> Basis.ANY.number(term).filter(ValueType::isModest).isPresent();
            case "<integer>" -> ValueType::isInteger;
            case "<string>" -> term -> term.is(Term.Kind.STRING);
            case "<url>" -> term -> term.is(Term.Kind.ADDRESS);
            case "<custom-ident>" -> term -> term.is(Term.Kind.WORD) && !GLOBAL.contains(term.keyword());
            case "<color>" -> term -> Colours.rgb(term).isPresent();
            case "<content>" -> term -> ContentReader.item(term).isPresent();
            case "<numbering>" -> term -> term.is(Term.Kind.WORD) && NUMBERINGS.contains(term.keyword());
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static boolean isInteger(Term term) {
        Optional<Double> number = Basis.ANY.number(term);
        return number.filter(ValueType::isModest).isPresent() && number.get() == Math.rint(number.get());
    }

    private static boolean isModest(double number) {
        return Math.abs(number) <= GREATEST;
    }

    private static boolean isAtLeast(double least, Term term) {
        return Basis.ANY.computed(term).filter(computed -> computed.number() >= least).isPresent();
    }
}
