package press.apparat.editing;

import java.util.List;
import press.apparat.book.Book;
import press.apparat.report.Diagnostics;

/** Turns a book as it was read into an edition: the passes, in order. */
public final class Editor {
    private static final List<Pass> PASSES = List.of(new NotePlaces(), new TermDates(), new Citations(),
            new Punctuation(), new GlossaryCheck(), new SectionTitles(), new SectionNumbers(), new IndexMentions(),
            new TermLinks(), new GlossaryPages(), new BibliographyPlaces(), new FrontPages(), new Captions(),
            new Listings(), new HeadingIds(), new NoteMarks(), new EndNotes(), new IndexPages(), new ContentsTable(),
            new Targets(), new References(), new NoteCalls(), new Acronyms(), new OnePlace());

    private Editor() {
    }

    /**
     * Has the classes loaded that format citations, which takes a third of a second, while others read the book: a thread
     * of its own, for the common ones are wanted elsewhere. No output depends on it.
     */
    public static void awakeCitations() {
        Thread awaking = new Thread(Citations::awake, "citations");
        awaking.setDaemon(true);
        awaking.start();
    }

    /** The edition; where there were errors, what could be made of it. */
    public static Edition edit(Book book, Diagnostics diagnostics) {
        Draft draft = Draft.of(book);
        for (Pass pass : PASSES) {
            draft = pass.edit(draft, diagnostics);
        }
        return draft.edition();
    }
}
