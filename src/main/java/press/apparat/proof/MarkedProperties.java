package press.apparat.proof;

import java.util.Optional;
import java.util.OptionalInt;

/** What a marked-content sequence says of itself: its number on the page, and what it stands for. */
record MarkedProperties(OptionalInt number, Optional<String> actualText) {
    static final MarkedProperties NONE = new MarkedProperties(OptionalInt.empty(), Optional.empty());

    /** Reads a dictionary; of its entries only those that matter here. */
    static MarkedProperties read(Octets in) {
        MarkedProperties read = NONE;
        Octets.Buffer string = new Octets.Buffer();
        String key = "";
        in.skip(2);
        while (in.skipSpace() && !in.startsWith(">>")) {
            switch (in.peek()) {
                case '/' -> key = in.name();
                case '(' -> {
                    in.literal(string.clear());
                    read = read.with(key, string.text());
                }
                case '<' -> {
                    if (in.startsWith("<<")) {
                        read(in);
                    } else {
                        in.hexadecimal(string.clear());
                        read = read.with(key, string.text());
                    }
                }
                default -> read = read.with(key, in.integer());
            }
        }
        in.skip(2);
        return read;
    }

    private MarkedProperties with(String key, String text) {
        return key.equals("ActualText") ? new MarkedProperties(number, Optional.of(text)) : this;
    }

    private MarkedProperties with(String key, int integer) {
        return key.equals("MCID") ? new MarkedProperties(OptionalInt.of(integer), actualText) : this;
    }
}
