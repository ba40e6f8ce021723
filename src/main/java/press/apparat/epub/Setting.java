package press.apparat.epub;

import java.util.Optional;
import press.apparat.book.LineRange;
import press.apparat.editing.Edition;

/**
 * Where a piece of text is being written.
 *
 * @param glossary whether in the glossary, where lists of definitions define the book's terms
 * @param glosses of its section
 * @param notes what keeps its notes
 * @param breaks where the pages of the printed book begin
 * @param pictures what keeps its pictures
 */
record Setting(Binding binding, boolean glossary, Glosses glosses, NoteDesk notes, PageBreaks breaks,
        Pictures pictures) {
    Edition edition() {
        return binding.edition();
    }

    /** The numbers of its lines in the printed book. */
    Optional<String> lines(String id) {
        return Optional.ofNullable(binding.lines().byId().get(id)).map(LineRange::figures);
    }

    /** The printed page of a place, where the book is printed. */
    Optional<String> folio(String id) {
        return Optional.ofNullable(binding.folios().get(id));
    }
}
