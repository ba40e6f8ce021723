package press.apparat.pdf;

import java.nio.charset.StandardCharsets;

/** The operators of a content stream as they are written, with no more digits than asked for. */
final class Operators {
    /** Of a length in points: half of one thousandth of an em at 1 pt. */
    private static final int LENGTH_DIGITS = 3;
    /** Of the factors of a matrix, which are multiplied by lengths of a thousand points. */
    private static final int FACTOR_DIGITS = 6;
    /** Of a colour's share, so that no two of 256 shades are the same. */
    private static final int SHADE_DIGITS = 3;
    private static final long[] UNITS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

    private final StringBuilder out = new StringBuilder(8192);
    private final Strings strings = new Strings();

    /** Writes as it is, after what was shown. */
    Operators write(CharSequence verbatim) {
        strings.flush(out);
        out.append(verbatim);
        return this;
    }

    /** Shows the glyph of a code; glyphs that follow each other are written as one operator. */
    void show(int code) {
        strings.add(code);
    }

    /** Moves the pen back before the next glyph is shown, in thousandths of an em. */
    void back(long thousandths) {
        strings.back(thousandths);
    }

    Operators lengths(double... points) {
        return numbers(LENGTH_DIGITS, points);
    }

    Operators factors(double... factors) {
        return numbers(FACTOR_DIGITS, factors);
    }

    Operators fillColour(int colour) {
        return numbers(SHADE_DIGITS, shade(colour >> 16), shade(colour >> 8), shade(colour)).write("rg\n");
    }

    private Operators numbers(int digits, double... values) {
        strings.flush(out);
        for (double value : values) {
            append(out, value, digits);
            out.append(' ');
        }
        return this;
    }

    private static double shade(int low) {
        return (low & 0xFF) / 255.0;
    }

    byte[] bytes() {
        strings.flush(out);
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    static String decimal(double value, int digits) {
        StringBuilder out = new StringBuilder();
        append(out, value, digits);
        return out.toString();
    }

    /** What a reader takes a number for that is written with so many digits. */
    static double rounded(double value, int digits) {
        return Math.round(value * UNITS[digits]) / (double) UNITS[digits];
    }

    static double roundedLength(double points) {
        return rounded(points, LENGTH_DIGITS);
    }

    private static void append(StringBuilder out, double value, int digits) {
        long unit = UNITS[digits];
        long scaled = Math.round(value * unit);
        if (scaled < 0) {
            out.append('-');
        }
        long whole = Math.abs(scaled) / unit;
        long rest = Math.abs(scaled) % unit;
        if (whole != 0 || rest == 0) {
            out.append(whole);
        }
        fraction(out, rest, unit);
    }

    private static void fraction(StringBuilder out, long rest, long unit) {
        if (rest == 0) {
            return;
        }
        out.append('.');
        for (long left = rest, place = unit / 10; left != 0; left %= place, place /= 10) {
            out.append(left / place);
        }
    }
}
