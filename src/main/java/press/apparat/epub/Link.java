package press.apparat.epub;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The address a link leads to. */
final class Link {
    /** The scheme and the host of what can be visited, or any other scheme that says a place and runs nothing. */
    private static final Pattern ABSOLUTE = Pattern.compile("(https?|ftp)://[^\\s/?#]+.*|(mailto|tel|urn|doi|geo):.+");
    /** What may stand in a URI as it is (RFC 3986, clause 2); letters beyond ASCII may in an IRI. */
    private static final String PLAIN = "-._~:/?#[]@!$&'()*+,;=%";

    private Link() {
    }

    /** A place in the book or in the world; nothing for a path, since no file of the author's is bound in. */
    static Optional<String> to(String target) {
        if (target.startsWith("#")) {
            return Optional.of(target);
        }
        return ABSOLUTE.matcher(target).matches() ? Optional.of(encoded(target)) : Optional.empty();
    }

    /** A text with every character that a URI cannot hold as its escaped bytes. */
    static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0) {
                encoded.appendCodePoint(c);
            } else {
                escape(Character.toString(c), encoded);
            }
        });
        return encoded.toString();
    }

    private static void escape(String character, StringBuilder encoded) {
        for (byte octet : character.getBytes(StandardCharsets.UTF_8)) {
            encoded.append('%').append(Character.forDigit(octet >> 4 & 15, 16))
                    .append(Character.forDigit(octet & 15, 16));
        }
    }
}
