package press.apparat.book;

/** The numbers of the lines that some words stand on. */
public record LineRange(int first, int last) {
    private static final String END = "/end";

    /** The anchor at the end of what has an id, which is no id of an author's. */
    public static String end(String id) {
        return id + END;
    }

    /** What an anchor stands at the beginning or the end of. */
    public static String place(String anchor) {
        return anchor.endsWith(END) ? anchor.substring(0, anchor.length() - END.length()) : anchor;
    }

    public static LineRange of(int line) {
        return new LineRange(line, line);
    }

    /** Up to another's end. */
    public LineRange to(LineRange end) {
        return new LineRange(first, end.last);
    }

    /** "12", or "12–14". */
    public String figures() {
        return first == last ? Integer.toString(first) : first + Inline.Said.RANGE + last;
    }
}
