package press.apparat.epub;

import press.apparat.book.Block;
import press.apparat.book.Section;
import press.apparat.style.Element;

/**
 * What a part of the book is, in the words of EPUB's structural semantics vocabulary and of DPUB-ARIA 1.1; each may be
 * empty. A section that only holds the contents, or notes, leaves these words to what it holds.
 */
record Semantics(String type, String role) {
    static final Semantics TOC = both("toc");
    static final Semantics ENDNOTES = both("endnotes");
    static final Semantics ENTRY = new Semantics("biblioentry", "listitem");
    static final Semantics CITE = both("biblioref");
    private static final Semantics NONE = new Semantics("", "");

    Element on(Element element) {
        Element typed = type.isEmpty() ? element : element.with("epub:type", type);
        return role.isEmpty() ? typed : typed.with("role", role);
    }

    static Semantics of(Section.Role role) {
        return switch (role) {
            case HALF_TITLE -> new Semantics("halftitlepage", "");
            case TITLE_PAGE -> new Semantics("titlepage", "");
            case COPYRIGHT -> new Semantics("copyright-page", "");
            case DEDICATION, EPIGRAPH, FOREWORD, PREFACE, INTRODUCTION, PART, CHAPTER, CONCLUSION, AFTERWORD, APPENDIX,
                    GLOSSARY, BIBLIOGRAPHY, INDEX, COLOPHON ->
                both(role.word());
            case LIST_OF_FIGURES -> new Semantics("loi", "");
            case LIST_OF_TABLES -> new Semantics("lot", "");
            case ACKNOWLEDGEMENTS -> both("acknowledgments");
            case CONTENTS, NOTES, PEOPLE, CHRONOLOGY -> NONE;
        };
    }

    static Semantics of(Block.Kind kind) {
        return switch (kind) {
            case EPIGRAPH -> both("epigraph");
            case ASIDE -> new Semantics("sidebar", "");
            case LETTER, DOCUMENT, TIMELINE, PEOPLE, PLAIN -> NONE;
        };
    }

    private static Semantics both(String word) {
        return new Semantics(word, "doc-" + word);
    }

    static String matter(Section.Matter matter) {
        return switch (matter) {
            case FRONT -> "frontmatter";
            case BODY -> "bodymatter";
            case BACK -> "backmatter";
        };
    }
}
