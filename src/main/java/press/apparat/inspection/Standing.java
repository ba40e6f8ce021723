package press.apparat.inspection;

import java.util.Optional;
import press.apparat.placed.Tag;

/**
 * Where an element stands in the structure tree.
 *
 * @param note the id of the note that it is in
 * @param mark whether it is a mark rather than text
 * @param lang its language, a BCP 47 tag
 */
record Standing(Kind kind, Optional<String> note, Mark mark, String lang) {
    static final Standing ADDED = new Standing(Kind.ADDED, Optional.empty(), Mark.NONE, "");

    /** The call of a note, or what begins a note or a list's item. */
    enum Mark {
        NONE, CALL, LABEL
    }

    /** Of a child. */
    Standing child(Tag tag) {
        String language = tag.attributes().getOrDefault(Tag.Key.LANG, lang);
        return switch (tag.role()) {
            case NOTE -> new Standing(Kind.NOTE, Optional.ofNullable(tag.attributes().get(Tag.Key.ID)), mark, language);
            case H1, H2, H3, H4, H5, H6 -> of(Kind.HEADING, language);
            case TABLE -> of(Kind.TABLE, language);
            case CAPTION -> of(Kind.CAPTION, language);
            case CONTENTS, INDEX -> of(Kind.CONTENTS, language);
            case CODE -> of(Kind.CODE, language);
            case REFERENCE -> new Standing(kind, note, Mark.CALL, language);
            case LABEL -> new Standing(kind, note, Mark.LABEL, language);
            case DOCUMENT, PART, SECTION, DIVISION, PARAGRAPH, QUOTATION, LIST, ITEM, BODY, HEAD, ROWS, FOOT, ROW,
                    HEADER_CELL, CELL, FIGURE, LINK, SPAN, ENTRY, GENERATED, FOLIO, LOCATORS, HIDDEN, CONTENT,
                    ARTIFACT ->
                new Standing(kind, note, mark, language);
        };
    }

    /** Of a child that is the legend of a picture. */
    Standing legend(Tag tag) {
        return child(tag).of(Kind.CAPTION, tag.attributes().getOrDefault(Tag.Key.LANG, lang));
    }

    /** In a note everything is a note, but for code. */
    private Standing of(Kind other, String language) {
        return new Standing(kind == Kind.NOTE && other != Kind.CODE ? kind : other, note, mark, language);
    }

    boolean isEnglish() {
        return lang.equals("en") || lang.startsWith("en-");
    }
}
