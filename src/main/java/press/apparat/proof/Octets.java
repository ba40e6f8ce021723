package press.apparat.proof;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The octets of a content stream, read one after the other by the rules of ISO 32000-1, clauses 7.2 and 7.3. */
final class Octets {
    private final byte[] in;
    private int at;

    Octets(byte[] in) {
        this.in = in;
    }

    /** A string as it is put together. */
    static final class Buffer {
        private byte[] octets = new byte[256];
        private int length;

        /** Takes the first so many of some octets. */
        interface Taker {
            void take(byte[] octets, int length);
        }

        void add(int octet) {
            if (length == octets.length) {
                octets = Arrays.copyOf(octets, 2 * length);
            }
            octets[length++] = (byte) octet;
        }

        Buffer clear() {
            length = 0;
            return this;
        }

        void giveTo(Taker taker) {
            taker.take(octets, length);
        }

        /** As a text string: in UTF-16, or in what agrees with ISO Latin 1 for letters (clause 7.9.2.2). */
        String text() {
            boolean wide = length >= 2 && octets[0] == (byte) 0xFE && octets[1] == (byte) 0xFF;
            Charset charset = wide ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1;
            int mark = wide ? 2 : 0;
            return new String(octets, mark, length - mark, charset);
        }
    }

    /** Goes to what is neither white space nor comment; false at the end. */
    boolean skipSpace() {
        while (at < in.length && (isSpace(in[at]) || in[at] == '%')) {
            at = in[at] == '%' ? endOfLine() : at + 1;
        }
        return at < in.length;
    }

    private int endOfLine() {
        int end = at;
        while (end < in.length && in[end] != '\n' && in[end] != '\r') {
            end++;
        }
        return end;
    }

    int position() {
        return at;
    }

    int peek() {
        return in[at];
    }

    void skip(int count) {
        at = Math.min(in.length, at + count);
    }

    boolean startsWith(String two) {
        return at + 1 < in.length && in[at] == two.charAt(0) && in[at + 1] == two.charAt(1);
    }

    /** Goes to the end of a number or an operator, or over a single delimiter. */
    void word() {
        do {
            at++;
        } while (at < in.length && isRegular(in[at]) && isRegular(in[at - 1]));
    }

    /** Whether the octet at a position begins a number. */
    boolean isNumber(int position) {
        byte c = in[position];
        return c >= '0' && c <= '9' || c == '-' || c == '+' || c == '.';
    }

    /** The last octets of a word, at most four of them, as one number. */
    int code(int from) {
        int code = 0;
        for (int i = from; i < at; i++) {
            code = code << 8 | in[i];
        }
        return code;
    }

    /** A word read as a whole number; 0 for what is none. */
    int integer() {
        int from = at;
        word();
        int number = 0;
        for (int i = from; i < at && in[i] >= '0' && in[i] <= '9'; i++) {
            number = 10 * number + in[i] - '0';
        }
        return number;
    }

    /** A name, without its solidus. */
    String name() {
        int from = ++at;
        while (at < in.length && isRegular(in[at])) {
            at++;
        }
        return new String(in, from, at - from, StandardCharsets.ISO_8859_1);
    }

    void literal(Buffer string) {
        int depth = 0;
        do {
            int c = in[at++];
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '\\') {
                escape(string);
            } else if (depth > 1 || depth == 1 && c != '(') {
                string.add(c);
            }
        } while (depth > 0 && at < in.length);
    }

    /** Clause 7.3.4.2, table 3. */
    private void escape(Buffer string) {
        int c = in[at++];
        switch (c) {
            case 'n' -> string.add('\n');
            case 'r' -> string.add('\r');
            case 't' -> string.add('\t');
            case 'b' -> string.add('\b');
            case 'f' -> string.add('\f');
            case '\n' -> {
            }
            case '\r' -> at += at < in.length && in[at] == '\n' ? 1 : 0;
            default -> {
                if (c >= '0' && c <= '7') {
                    at--;
                    string.add(octal());
                } else {
                    string.add(c);
                }
            }
        }
    }

    private int octal() {
        int code = 0;
        for (int digits = 0; digits < 3 && at < in.length && in[at] >= '0' && in[at] <= '7'; digits++) {
            code = 8 * code + in[at++] - '0';
        }
        return code;
    }

    /** A digit that lacks its pair has a 0 (clause 7.3.4.3). */
    void hexadecimal(Buffer string) {
        int half = -1;
        for (at++; at < in.length && in[at] != '>'; at++) {
            int digit = Character.digit(in[at], 16);
            if (digit >= 0) {
                if (half >= 0) {
                    string.add(half << 4 | digit);
                }
                half = half >= 0 ? -1 : digit;
            }
        }
        if (half >= 0) {
            string.add(half << 4);
        }
        at++;
    }

    /** Over the data of an inline image (clause 8.9.7). */
    void skipImage() {
        while (at + 2 < in.length && !(isSpace(in[at]) && in[at + 1] == 'E' && in[at + 2] == 'I')) {
            at++;
        }
        at += 3;
    }

    private static boolean isSpace(byte c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
    }

    private static boolean isRegular(byte c) {
        return !isSpace(c) && "()<>[]{}/%".indexOf(c) < 0;
    }
}
