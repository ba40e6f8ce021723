package press.apparat.pdf;

import java.util.List;

/** Roman numerals in small letters, as folios are printed. */
final class Roman {
    private static final List<String> DIGITS = List.of("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv",
            "i");
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private Roman() {
    }

    /** The number of a well-formed numeral up to 3999, or 0. */
    static int parse(String numeral) {
        int number = 0;
        String rest = numeral;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest.startsWith(DIGITS.get(i))) {
                number += VALUES[i];
                rest = rest.substring(DIGITS.get(i).length());
            }
        }
        return rest.isEmpty() && number < 4000 && of(number).equals(numeral) ? number : 0;
    }

    private static String of(int number) {
        StringBuilder numeral = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            numeral.append(DIGITS.get(i).repeat(rest / VALUES[i]));
            rest %= VALUES[i];
        }
        return numeral.toString();
    }
}
