package press.apparat.pdf;

/** Glyphs that are shown by one operator: {@code Tj}, or {@code TJ} where the pen is moved between them. */
final class Strings {
    private final StringBuilder array = new StringBuilder();
    private boolean inString;
    private boolean adjusted;

    void add(int code) {
        if (!inString) {
            array.append('<');
            inString = true;
        }
        Hex.append(array, code);
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

    private void closeString() {
        if (inString) {
            array.append('>');
            inString = false;
        }
    }
}
