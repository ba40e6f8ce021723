package press.apparat.placed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A node of the structure tree (ISO 32000-1, clause 14.7). The tree is built in reading order, wherever its things
 * come to stand on the pages. Only leaves hold things: a {@code CONTENT} leaf is no element of its own, what is
 * placed under it belongs to its parent at that point of the order; a leaf of any other role holds its things itself.
 */
public final class Tag {
    /**
     * Roles by the names of ISO 32000-1, clause 14.8.4, and some of ours: CONTENT (a leaf), ARTIFACT (no part of the text),
     * and three kinds of span that tell what only print has: GENERATED (words that a style sheet adds), FOLIO (the page of
     * what the link around it leads to) and LOCATORS (the pages of some targets). HIDDEN stands for what a style sheet does
     * not let be printed: it holds nothing, so that it is in no file.
     */
    public enum Role {
        DOCUMENT("Document"), PART("Part"), SECTION("Sect"), DIVISION("Div"), H1("H1"), H2("H2"), H3("H3"), H4("H4"),
        H5("H5"), H6("H6"), PARAGRAPH("P"), QUOTATION("BlockQuote"), LIST("L"), ITEM("LI"), LABEL("Lbl"), BODY("LBody"),
        TABLE("Table"), HEAD("THead"), ROWS("TBody"), FOOT("TFoot"), ROW("TR"), HEADER_CELL("TH"), CELL("TD"),
        FIGURE("Figure"), CAPTION("Caption"), NOTE("Note"), REFERENCE("Reference"), LINK("Link"), SPAN("Span"),
        CODE("Code"), CONTENTS("TOC"), ENTRY("TOCI"), INDEX("Index"), GENERATED("Generated"), FOLIO("Folio"),
        LOCATORS("Locators"), HIDDEN("Hidden"), CONTENT(""), ARTIFACT("Artifact");

        private final String pdf;

        Role(String pdf) {
            this.pdf = pdf;
        }

        public String pdf() {
            return pdf;
        }

        /** H1 to H6. */
        public static Role heading(int level) {
            return valueOf("H" + Math.min(6, Math.max(1, level)));
        }
    }

    /** What an element says of itself. Values: LANG a BCP 47 tag; ALT, ACTUAL_TEXT and TITLE text; ID; SCOPE Column or
     * Row; COLUMNS and ROWS a cell's spans; NUMBERING a list's (Decimal, Disc, None). */
    public enum Key {
        LANG, ALT, ACTUAL_TEXT, ID, SCOPE, COLUMNS, ROWS, NUMBERING, TITLE
    }

    /** Running heads, folios, rules and ornaments (ISO 32000-1, clause 14.8.2.2). */
    public static final Tag ARTIFACT = new Tag(Role.ARTIFACT);

    private final Role role;
    private final Map<Key, String> attributes = new TreeMap<>();
    private final List<Tag> children = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>(0);

    public Tag(Role role) {
        this.role = role;
    }

    public Role role() {
        return role;
    }

    /** Whether there is an element of a role in it. */
    public boolean holds(Role wanted) {
        return children.stream().anyMatch(child -> child.role == wanted || child.holds(wanted));
    }

    public Map<Key, String> attributes() {
        return Collections.unmodifiableMap(attributes);
    }

    public List<Tag> children() {
        return Collections.unmodifiableList(children);
    }

    public Tag with(Key key, String value) {
        attributes.put(key, value);
        return this;
    }

    /** Where what it holds comes from, in order. */
    public List<Origin> origins() {
        return Collections.unmodifiableList(origins);
    }

    /** It holds words of this origin after all others; what is no part of the text comes from nowhere. */
    public Tag from(Origin origin) {
        if (role != Role.ARTIFACT) {
            origins.add(origin);
        }
        return this;
    }

    /** A new child after all others. */
    public Tag child(Role childRole) {
        return add(new Tag(childRole));
    }

    public Tag add(Tag child) {
        children.add(child);
        return child;
    }
}
