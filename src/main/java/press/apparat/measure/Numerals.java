package press.apparat.measure;

import java.util.Locale;
import java.util.OptionalInt;

/** Numbers as CSS Counter Styles 3 writes them. */
public final class Numerals {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMANS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int ROMANS_END = 4000;

    private Numerals() {
    }

    /** A number in "decimal", "lower-roman", "upper-roman", "lower-alpha" or "upper-alpha"; in any other as decimal. */
    public static String of(int number, String numbering) {
        return switch (numbering) {
            case "lower-roman" -> roman(number);
            case "upper-roman" -> roman(number).toUpperCase(Locale.ROOT);
            case "lower-alpha", "lower-latin" -> letters(number);
            case "upper-alpha", "upper-latin" -> letters(number).toUpperCase(Locale.ROOT);
            default -> String.valueOf(number);
        };
    }

    /** The number of a well-formed roman numeral in lower case. */
    public static OptionalInt value(String roman) {
        int number = 0;
        String rest = roman;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest.startsWith(ROMANS[i])) {
                number += VALUES[i];
                rest = rest.substring(ROMANS[i].length());
            }
        }
        boolean wellFormed = number > 0 && number < ROMANS_END && roman(number).equals(roman);
        return wellFormed ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /** In lower case; decimal where there is no such numeral. */
    private static String roman(int number) {
        if (number < 1 || number >= ROMANS_END) {
            return String.valueOf(number);
        }
        StringBuilder numeral = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            numeral.append(ROMANS[i].repeat(rest / VALUES[i]));
            rest %= VALUES[i];
        }
        return numeral.toString();
    }

    /** a … z, aa, ab …; decimal below 1. */
    private static String letters(int number) {
        if (number < 1) {
            return String.valueOf(number);
        }
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('a' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }
}
