package press.apparat.editing;

import java.util.List;
import java.util.Map;
import press.apparat.book.Block;
import press.apparat.book.Book;
import press.apparat.book.GlossaryTerm;
import press.apparat.book.Section;

/**
 * A book whose passes have all run. Every {@code Note} and {@code Term} in it has an id of its own, every
 * {@code Reference} and every {@code Link} to an id leads to one of {@code targets}, quotes and dashes are the
 * language's, and generated sections (title page, contents, glossary) hold their blocks. Only
 * {@link Editor#edit} makes one.
 *
 * @param targets by id: everything that can be linked to
 * @param marks by note id: the mark printed at a note's call ("3", "b", "†")
 * @param contents the entries of the table of contents, nested (parts, chapters, headings)
 * @param glossary the terms that are used, in the order they are printed
 */
public record Edition(Book book, Map<String, Target> targets, Map<String, String> marks, List<Block.Entry> contents,
        List<GlossaryTerm> glossary) {
    /** The terms that are glossed in a section, by the id of their first use in its text. */
    public Map<String, GlossaryTerm> glosses(Section section) {
        return Glosses.in(section, glossary);
    }

    /** The mark of a note that is the first, the second … of its series on its page, where signs mark them. */
    public String sign(int number) {
        return Signs.of(number);
    }
}
