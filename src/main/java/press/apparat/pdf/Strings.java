package press.apparat.pdf;

/** Glyphs that are shown by one operator: {@code Tj}, or {@code TJ} where the pen is moved between them. */
final class Strings {
    private final StringBuilder array = new StringBuilder();
    private boolean inString;
    private boolean adjusted;

    void add(int code) {
        if (!inString) {
            array.append('(');
            inString = true;
        }
        octet(code >> 8);
        octet(code & 0xFF);
    }

    void back(long thousandths) {
        closeString();
        array.append(thousandths);
        adjusted = true;
    }

    void flush(StringBuilder out) {
        if (array.isEmpty()) {
            return;
        }
        closeString();
        out.append(adjusted ? "[" : "").append(array).append(adjusted ? "]TJ\n" : "Tj\n");
        array.setLength(0);
        adjusted = false;
    }

    /** As it is, for that packs better than digits, but for what means something else in a string (clause 7.3.4.2). */
    private void octet(int octet) {
        switch (octet) {
            case '\r' :
                array.append("\\r");
                break;
            case '(', ')', '\\' :
                array.append('\\').append((char) octet);
                break;
            default :
                array.append((char) octet);
        }
    }

    private void closeString() {
        if (inString) {
            array.append(')');
            inString = false;
        }
    }
}
