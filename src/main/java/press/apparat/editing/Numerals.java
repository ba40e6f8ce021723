package press.apparat.editing;

/** Ways to write a number from 1 on. */
final class Numerals {
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SYMBOLS = {"*", "†", "‡", "§", "‖", "¶"};

    private Numerals() {
    }

    /** I, II, III, IV. */
    static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            roman.append(ROMAN[i].repeat(rest / VALUES[i]));
            rest %= VALUES[i];
        }
        return roman.toString();
    }

    /** a to z, then aa, ab. */
    static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /** The printer's signs in their order (Chicago Manual of Style 3.80), then each of them doubled. */
    static String symbols(int number) {
        return SYMBOLS[(number - 1) % SYMBOLS.length].repeat(1 + (number - 1) / SYMBOLS.length);
    }
}
