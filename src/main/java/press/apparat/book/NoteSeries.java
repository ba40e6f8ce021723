package press.apparat.book;

/**
 * A series of notes.
 *
 * @param prefix of its labels: "ed" for {@code [^ed:poll]}, empty for the default series
 * @param title a heading or name for it: "Editor's notes"
 */
public record NoteSeries(String prefix, String title, Numbering numbering, Place place) {
    public static final NoteSeries DEFAULT = new NoteSeries("", "Notes", Numbering.DECIMAL, Place.FOOT);

    public enum Numbering {
        DECIMAL, LETTERS, SYMBOLS
    }

    public enum Place {
        FOOT, MARGIN, CHAPTER_END, BOOK_END
    }

    /** The series' class in style sheets: "notes" or "notes-ed". */
    public String cssClass() {
        return prefix.isEmpty() ? "notes" : "notes-" + prefix;
    }
}
