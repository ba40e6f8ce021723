package press.apparat.editing;

import java.util.List;
import java.util.Map;
import press.apparat.book.Block;
import press.apparat.book.Book;
import press.apparat.book.GlossaryTerm;
import press.apparat.book.Section;

/** A book between two passes: what will be the {@link Edition}, and the identifiers that are taken. */
record Draft(Book book, Ids ids, Apparatus apparatus) {
    /** What the passes find out beside the text; see {@link Edition}. */
    record Apparatus(Map<String, Target> targets, Map<String, String> marks, List<Block.Entry> contents,
            List<GlossaryTerm> glossary) {
        static final Apparatus EMPTY = new Apparatus(Map.of(), Map.of(), List.of(), List.of());
    }

    static Draft of(Book book) {
        return new Draft(book, Ids.of(book), Apparatus.EMPTY);
    }

    Edition edition() {
        return new Edition(book, apparatus.targets, apparatus.marks, apparatus.contents, apparatus.glossary);
    }

    /** The words in the book's language. */
    Phrasebook words() {
        return Phrasebook.of(book.metadata().language());
    }

    boolean has(Section.Role role) {
        return book.sections().stream().anyMatch(section -> section.role() == role);
    }

    Draft withBook(Book newBook) {
        return new Draft(newBook, ids, apparatus);
    }

    Draft withSections(List<Section> sections) {
        return withBook(book.withSections(sections));
    }

    Draft withTargets(Map<String, Target> targets) {
        return new Draft(book, ids, new Apparatus(targets, apparatus.marks, apparatus.contents, apparatus.glossary));
    }

    Draft withMarks(Map<String, String> marks) {
        return new Draft(book, ids, new Apparatus(apparatus.targets, marks, apparatus.contents, apparatus.glossary));
    }

    Draft withContents(List<Block.Entry> contents) {
        return new Draft(book, ids, new Apparatus(apparatus.targets, apparatus.marks, contents, apparatus.glossary));
    }

    Draft withGlossary(List<GlossaryTerm> glossary) {
        return new Draft(book, ids, new Apparatus(apparatus.targets, apparatus.marks, apparatus.contents, glossary));
    }
}
