package press.apparat.manuscript;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a book is known by. */
final class Identifier {
    private static final Pattern UUID = Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private Identifier() {
    }

    /** An ISBN of 13 digits or a UUID, with or without its URN's prefix, as a URN; empty for anything else. */
    static Optional<String> urn(String written) {
        String bare = written.toLowerCase(Locale.ROOT).replaceFirst("^(?:urn:)?(?:isbn|uuid)[: ]\\s*", "");
        if (UUID.matcher(bare).matches()) {
            return Optional.of("urn:uuid:" + bare);
        }
        String digits = bare.replace("-", "").replace(" ", "");
        return isIsbn(digits) ? Optional.of("urn:isbn:" + digits) : Optional.empty();
    }

    /** ISO 2108: weighted by 1 and 3 in turn, the digits' sum is a multiple of 10. */
    private static boolean isIsbn(String digits) {
        if (!digits.matches("97[89]\\d{10}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return sum % 10 == 0;
    }
}
