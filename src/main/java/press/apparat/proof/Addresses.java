package press.apparat.proof;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Addresses of the web; each book escapes them as its format asks for. */
final class Addresses {
    private Addresses() {
    }

    /** An address with no octet escaped (RFC 3986, clause 2.1), for comparing. */
    static String decoded(String address) {
        if (address.indexOf('%') < 0) {
            return address;
        }
        byte[] octets = address.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream();
        for (int at = 0; at < octets.length; at++) {
            int escaped = octets[at] == '%' && at + 2 < octets.length ? octet(octets[at + 1], octets[at + 2]) : -1;
            decoded.write(escaped < 0 ? octets[at] : escaped);
            at += escaped < 0 ? 0 : 2;
        }
        return decoded.toString(StandardCharsets.UTF_8);
    }

    private static int octet(byte high, byte low) {
        int first = Character.digit(high, 16);
        int second = Character.digit(low, 16);
        return first < 0 || second < 0 ? -1 : first << 4 | second;
    }
}
