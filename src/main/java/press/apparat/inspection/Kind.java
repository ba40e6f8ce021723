package press.apparat.inspection;

/** What a piece of text is, as the structure tree tells. ADDED is in no element: a running head, an ornament. */
enum Kind {
    TEXT, HEADING, NOTE, TABLE, CAPTION, CONTENTS, CODE, ADDED
}
