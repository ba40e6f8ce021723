package press.apparat.book;

/**
 * A series of notes: an apparatus of its own.
 *
 * @param prefix of its labels: "ed" for {@code [^ed:poll]}, empty for the default series
 * @param title a heading or name for it: "Editor's notes"; empty before editing where its author gave none
 * @param runIn whether its notes on one page stand in one paragraph, if they stand at the foot
 */
public record NoteSeries(String prefix, String title, Numbering numbering, Place place, boolean runIn) {
    public static final NoteSeries DEFAULT = new NoteSeries("", "", Numbering.DECIMAL, Place.FOOT, false);

    /** Figures and letters begin anew in each section; symbols do so on each page, where there are pages. */
    public enum Numbering {
        DECIMAL, LETTERS, SYMBOLS
    }

    public enum Place {
        FOOT, MARGIN, CHAPTER_END, BOOK_END;

        /** Whether notes of this place are a text of their own after the one they are called in. */
        public boolean isEnd() {
            return this == CHAPTER_END || this == BOOK_END;
        }
    }

    public NoteSeries withTitle(String newTitle) {
        return new NoteSeries(prefix, newTitle, numbering, place, runIn);
    }

    /** Whether the marks of its notes are known only when it is known what stands on which page. */
    public boolean isMarkedByPage() {
        return numbering == Numbering.SYMBOLS && !place.isEnd();
    }

    /** The series' class in style sheets: "notes" or "notes-ed". */
    public String cssClass() {
        return cssClass(prefix);
    }

    /** The class of the series with a prefix. */
    public static String cssClass(String prefix) {
        return prefix.isEmpty() ? "notes" : "notes-" + prefix;
    }
}
