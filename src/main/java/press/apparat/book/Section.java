package press.apparat.book;

import java.util.List;
import press.apparat.report.Span;
import press.apparat.report.Spanned;

/**
 * A chapter, or a section of front or back matter: what begins on a new page and is one file of the EPUB.
 *
 * @param matter the part of the book it stands in
 * @param id the same for no other node of the book
 * @param number of a part or chapter, as printed ("1", "II"); empty before editing and where there is none
 * @param title its words; empty for matter without a heading (a title page)
 * @param lang its language, a BCP 47 tag
 * @param blocks its text; for a generated section (a title page, the contents, the glossary) empty before editing
 */
public record Section(Role role, Matter matter, String id, String number, List<Inline> title, String lang,
        List<Block> blocks, Span span) implements Spanned {
    /** A section where such a one usually stands. */
    public Section(Role role, String id, String number, List<Inline> title, String lang, List<Block> blocks,
            Span span) {
        this(role, role.matter(), id, number, title, lang, blocks, span);
    }

    public Section withId(String newId) {
        return new Section(role, matter, newId, number, title, lang, blocks, span);
    }

    public Section withNumber(String newNumber) {
        return new Section(role, matter, id, newNumber, title, lang, blocks, span);
    }

    public Section withTitle(List<Inline> newTitle) {
        return new Section(role, matter, id, number, newTitle, lang, blocks, span);
    }

    public Section withBlocks(List<Block> newBlocks) {
        return new Section(role, matter, id, number, title, lang, newBlocks, span);
    }

    /** The section in the part of the book where it is named; what belongs to the body belongs there anywhere. */
    public Section within(Matter named) {
        Matter own = named == Matter.BODY || role.matter() == Matter.BODY ? role.matter() : named;
        return new Section(role, own, id, number, title, lang, blocks, span);
    }

    /** What a section is for. The names are those of EPUB's structural semantics vocabulary where it has them. */
    public enum Role {
        HALF_TITLE(Matter.FRONT), TITLE_PAGE(Matter.FRONT), COPYRIGHT(Matter.FRONT), DEDICATION(Matter.FRONT),
        EPIGRAPH(Matter.FRONT), CONTENTS(Matter.FRONT), LIST_OF_FIGURES(Matter.FRONT), LIST_OF_TABLES(Matter.FRONT),
        FOREWORD(Matter.FRONT), PREFACE(Matter.FRONT), ACKNOWLEDGEMENTS(Matter.FRONT), PEOPLE(Matter.FRONT),
        INTRODUCTION(Matter.BODY), PART(Matter.BODY), CHAPTER(Matter.BODY), CONCLUSION(Matter.BODY),
        AFTERWORD(Matter.BACK), APPENDIX(Matter.BACK), CHRONOLOGY(Matter.BACK), NOTES(Matter.BACK),
        GLOSSARY(Matter.BACK), BIBLIOGRAPHY(Matter.BACK), INDEX(Matter.BACK), COLOPHON(Matter.BACK);

        private final Matter usual;

        Role(Matter usual) {
            this.usual = usual;
        }

        /** Where such a section usually stands. */
        public Matter matter() {
            return usual;
        }

        /** The word for it in book.yaml, in class names and in identifiers: "half-title". */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public enum Matter {
        FRONT, BODY, BACK
    }
}
