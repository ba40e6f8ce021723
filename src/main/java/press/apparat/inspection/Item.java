package press.apparat.inspection;

/**
 * What makes a page look like a fine press's, each with its limit: the items of the typographic proof, in the order of
 * their numbers.
 */
enum Item {
    MEASURE("characters in a line", "45 to 75 on average"), MEAN_RATIO("mean adjustment ratio", "at most 0.35"),
    RATIO("adjustment ratios", "none over 1.0, fewer than 0.5 % of lines over 0.7"),
    PARAGRAPH_SPACES("word spaces within a paragraph", "standard deviation at most 0.08"),
    FITNESS("fitness of lines next to each other", "at most one class apart in 98 %"),
    WORD_SPACE("word spaces", "67 to 150 % of the font's own"), RUNNING_HYPHENS("hyphens running", "at most 2"),
    HYPHEN_PLACE("letters round a hyphen", "at least 2 before, 3 after"),
    HYPHEN_AT_FOOT("hyphens at a page's end", "none"), HYPHENATED("hyphenated lines", "at most 8 %"),
    RUNT("last lines of paragraphs", "at least 2 em wide and wider than the next indent"),
    STACKS("stacks", "no 3 lines running that begin or end with the same word"),
    RIVERS("rivers", "at most 2 columns of word spaces through the same 4 lines"),
    EDGES("edges", "hyphens and points hang, all else stands within 0.1 em of the edge"),
    STRETCH("stretched letters", "glyphs by at most 2 %, tracking by at most 1.5 %"),
    WIDOWS("widows and orphans", "none"), FACING("full facing pages", "end on the same baseline within 0.1 pt"),
    GRID("baselines of the body", "on the grid within 0.1 pt"),
    REGISTER("recto and verso of a leaf", "baselines in register within 0.1 pt"),
    UNDER_HEADING("lines under a heading", "at least 3"), LAST_PAGE("lines on a section's last page", "at least 5"),
    VERSE("verse", "no single line parted from the rest of its stanza"),
    SHORT_PAGE("short pages", "short by no more than a line"),
    NOTE_WITH_CALL("notes", "begin on the page of their call"),
    CONTINUED_NOTE("continued notes", "at least 2 lines on each page"),
    NOTES_SHARE("notes of a page", "at most half of it"),
    CALLS("calls of notes", "no space before, after the punctuation"),
    NOTE_SIZE("size of notes", "78 to 85 % of the body's"), IBID("\"ibid.\" in the EPUB", "only within one note"),
    ELLIPSES("ellipses", "one glyph, joined to its word"),
    DASHES("dashes", "en dash in ranges, em dash unspaced and not at a line's start"),
    QUOTES("quotation marks", "curly, balanced, a hair space between two"),
    BONDS("number and unit, title and name, initial and surname", "not parted by a line's end"),
    ACRONYMS("acronyms", "in small capitals"), FIGURES("figures", "old-style in text, tabular and lining in tables"),
    GLYPHS("spaces and glyphs", "no two spaces running, no glyph missing"),
    RUNNING_HEADS("running heads", "match their page; none on opening and blank pages"),
    FOLIOS("folios", "roman, then arabic, as counted"),
    LOCATORS("locators of index and glossary", "lead to their term, ranges merged"),
    ACCESS("contrast, alternative text, heading levels", "at least 4.5 : 1, everywhere, none skipped");

    private final String title;
    private final String limit;

    Item(String title, String limit) {
        this.title = title;
        this.limit = limit;
    }

    int number() {
        return ordinal() + 1;
    }

    String title() {
        return title;
    }

    String limit() {
        return limit;
    }
}
