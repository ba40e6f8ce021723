package press.apparat.editing;

import java.util.List;
import java.util.Map;
import press.apparat.book.Block;
import press.apparat.book.Book;
import press.apparat.book.GlossaryTerm;
import press.apparat.book.Inline;
import press.apparat.book.NoteSeries;
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
    /** What stands for some places where pages are known, in a language. */
    public List<Locator> locators(Inline.Locators locators, String language, Locator.Pages pages) {
        return new LocatorList(pages, Phrasebook.of(language)).of(locators.places());
    }

    /** What an index says in a language. */
    public IndexWords indexWords(String language) {
        return IndexWords.of(Phrasebook.of(language));
    }

    /** What a note is called where its mark alone would say little: "Note 3"; in a further series "Editor's notes b". */
    public String noteName(NoteSeries series, String mark, String language) {
        String name = Phrasebook.of(language).phrase("label.note", mark).orElse(mark);
        return series.prefix().isEmpty() ? name : series.title() + " " + mark;
    }

    /** A fixed word in the book's language, by its key in the tables: "cover", "landmarks", "pages". */
    public String word(String key) {
        return Phrasebook.of(book.metadata().language()).word(key).orElse(key);
    }

    /** The terms that are glossed in a section, by the id of their first use in its text. */
    public Map<String, GlossaryTerm> glosses(Section section) {
        return Glosses.in(section, glossary);
    }

    /** The mark of a note that is the first, the second … of its series on its page, where signs mark them. */
    public String sign(int number) {
        return Signs.of(number);
    }
}
