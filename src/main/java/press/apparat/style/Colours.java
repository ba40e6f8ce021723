package press.apparat.style;

import com.helger.css.utils.ECSSColor;
import java.util.List;
import java.util.Optional;

/** Reads opaque colours (CSS Color 4, clauses 5.1, 5.2, 6.1). */
final class Colours {
    private Colours() {
    }

    /** 0xRRGGBB; empty for what is no colour, or not an opaque one. */
    static Optional<Integer> rgb(Term term) {
        return switch (term.kind()) {
            case COLOUR -> hex(term.text());
            case FUNCTION -> term.isFunction("rgb") ? channels(term.inner()) : Optional.empty();
            case WORD -> named(term);
            default -> Optional.empty();
        };
    }

    /** The parser's table is long to load: the two words that are no colour of their own do not ask for it. */
    private static Optional<Integer> named(Term word) {
        return Optional.of(word).filter(name -> !name.isWord("transparent") && !name.isWord("currentcolor"))
                .map(name -> ECSSColor.getFromNameCaseInsensitiveOrNull(name.text()))
                .map(named -> rgb(named.getRed(), named.getGreen(), named.getBlue()));
    }

    private static int rgb(int red, int green, int blue) {
        return red << 16 | green << 8 | blue;
    }

    private static Optional<Integer> hex(String digits) {
        if (!digits.matches("[0-9a-fA-F]{3}|[0-9a-fA-F]{6}")) {
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(digits.length() == 6 ? digits : digits.replaceAll(".", "$0$0"), 16));
    }

    private static Optional<Integer> channels(List<Term> arguments) {
        List<Term> terms = arguments.stream().filter(term -> !term.is(Term.Kind.COMMA)).toList();
        boolean numeric = terms.stream().allMatch(t -> t.is(Term.Kind.NUMBER) || t.is(Term.Kind.PERCENTAGE));
        if (terms.size() != 3 || !numeric) {
            return Optional.empty();
        }
        return Optional.of(rgb(channel(terms.get(0)), channel(terms.get(1)), channel(terms.get(2))));
    }

    private static int channel(Term term) {
        double value = term.is(Term.Kind.PERCENTAGE) ? term.number() * 255 / 100 : term.number();
        return (int) Math.round(Math.max(0, Math.min(255, value)));
    }
}
