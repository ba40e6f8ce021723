package press.apparat.epub;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.apparat.book.Section;
import press.apparat.editing.Edition;
import press.apparat.style.Element;
import press.apparat.style.Vocabulary;

/** The places that a reading system offers by itself: cover, contents, the beginning of the text, glossary. */
final class Landmarks {
    private Landmarks() {
    }

    static Node nav(List<TextFile> texts, Optional<Part> coverPage, Edition edition) {
        List<Node> items = new ArrayList<>();
        coverPage.ifPresent(page -> items.add(item("cover", page.path(), edition.word("cover"))));
        places(texts).forEach((type, text) -> items.add(item(type, "#" + text.section().id(), text.name())));
        Element nav = Element.of("nav").with("epub:type", "landmarks").with("aria-label", edition.word("landmarks"))
                .with("hidden", "");
        return Xhtml.of(nav, Xhtml.of(Vocabulary.ENTRIES, items));
    }

    /** By the word for it the first section of each kind. */
    private static Map<String, TextFile> places(List<TextFile> texts) {
        Map<String, TextFile> places = new LinkedHashMap<>();
        for (TextFile text : texts) {
            word(text.section().role()).ifPresent(word -> places.putIfAbsent(word, text));
            if (text.section().matter() == Section.Matter.BODY) {
                places.putIfAbsent("bodymatter", text);
            }
        }
        return places;
    }

    private static Optional<String> word(Section.Role role) {
        return switch (role) {
            case TITLE_PAGE, LIST_OF_FIGURES, LIST_OF_TABLES, PREFACE, GLOSSARY, BIBLIOGRAPHY, INDEX ->
                Optional.of(Semantics.of(role).type());
            case CONTENTS -> Optional.of(Semantics.TOC.type());
            case NOTES -> Optional.of(Semantics.ENDNOTES.type());
            case HALF_TITLE, COPYRIGHT, DEDICATION, EPIGRAPH, FOREWORD, ACKNOWLEDGEMENTS, PEOPLE, INTRODUCTION, PART,
                    CHAPTER, CONCLUSION, AFTERWORD, APPENDIX, CHRONOLOGY, COLOPHON ->
                Optional.empty();
        };
    }

    private static Node item(String type, String href, String words) {
        return Xhtml.of(Vocabulary.ITEM, Xhtml.of(Vocabulary.LINK.with("epub:type", type).with("href", href), words));
    }
}
