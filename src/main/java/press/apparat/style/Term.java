package press.apparat.style;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A component value (CSS Values and Units 3, clause 2).
 *
 * @param text the word, the characters of a string or address, the digits of a colour, the unit of a length, the name
 *            of a function, the sign of an operator
 * @param number of a NUMBER, LENGTH or PERCENTAGE
 * @param inner the arguments of a FUNCTION, its commas among them; the group in a calc() has no name
 */
record Term(Kind kind, String text, double number, List<Term> inner) {
    enum Kind {
        WORD, STRING, NUMBER, LENGTH, PERCENTAGE, COLOUR, ADDRESS, FUNCTION, COMMA, SLASH, OPERATOR
    }

    static final Term COMMA = new Term(Kind.COMMA, ",", 0, List.of());
    static final Term SLASH = new Term(Kind.SLASH, "/", 0, List.of());
    private static final Pattern NUMERIC = Pattern.compile("([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[+-]?\\d+)?)(%|[a-z]*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})\\s?|\\R|(.))");

    static Term word(String text) {
        return new Term(Kind.WORD, text, 0, List.of());
    }

    static Term points(double points) {
        return new Term(Kind.LENGTH, "pt", points, List.of());
    }

    static Term function(String name, List<Term> arguments) {
        return new Term(Kind.FUNCTION, name.toLowerCase(Locale.ROOT), 0, arguments);
    }

    static Term operator(String sign) {
        return new Term(Kind.OPERATOR, sign, 0, List.of());
    }

    static Term address(String address) {
        return new Term(Kind.ADDRESS, address, 0, List.of());
    }

    /** A term without arguments, from its CSS text. */
    static Term of(String css) {
        Matcher numeric = NUMERIC.matcher(css);
        if (numeric.matches()) {
            return numeric(Double.parseDouble(numeric.group(1)), numeric.group(2));
        }
        return switch (css.isEmpty() ? ' ' : css.charAt(0)) {
            case '"', '\'' -> new Term(Kind.STRING, unescaped(css.substring(1, css.length() - 1)), 0, List.of());
            case '#' -> new Term(Kind.COLOUR, css.substring(1), 0, List.of());
            default -> word(unescaped(css));
        };
    }

    private static Term numeric(double number, String unit) {
        Kind kind = unit.isEmpty() ? Kind.NUMBER : unit.equals("%") ? Kind.PERCENTAGE : Kind.LENGTH;
        return new Term(kind, unit.toLowerCase(Locale.ROOT), number, List.of());
    }

    private static String unescaped(String css) {
        return css.indexOf('\\') < 0
                ? css
                : ESCAPE.matcher(css)
                        .replaceAll(found -> Matcher.quoteReplacement(character(found.group(1), found.group(2))));
    }

    private static String character(String hex, String itself) {
        if (hex == null) {
            return itself == null ? "" : itself;
        }
        int point = Integer.parseInt(hex, 16);
        return Character.toString(Character.isValidCodePoint(point) && point != 0 ? point : 0xFFFD);
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    boolean isWord(String wanted) {
        return kind == Kind.WORD && text.equalsIgnoreCase(wanted);
    }

    boolean isFunction(String name) {
        return kind == Kind.FUNCTION && text.equals(name);
    }

    /** The text of a keyword, which CSS reads without regard to case. */
    String keyword() {
        return text.toLowerCase(Locale.ROOT);
    }
}
