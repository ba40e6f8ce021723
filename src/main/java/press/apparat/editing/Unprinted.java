package press.apparat.editing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import press.apparat.book.Book;
import press.apparat.book.Metadata;
import press.apparat.book.NoteSeries;
import press.apparat.book.NoteSeries.Place;
import press.apparat.book.Section;
import press.apparat.book.Section.Role;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;

/** Says what a book asks for that the press does not make yet, and what it does instead. */
final class Unprinted implements Pass {
    private static final Set<Role> UNMADE = EnumSet.of(Role.BIBLIOGRAPHY);

    @Override
    public Draft edit(Draft draft, Diagnostics diagnostics) {
        Book book = draft.book();
        List<Section> made = book.sections().stream().filter(section -> isMade(section, diagnostics)).toList();
        Metadata data = book.metadata();
        List<NoteSeries> series = data.series().stream().map(s -> placed(s, draft, diagnostics)).toList();
        Metadata placed = new Metadata(data.title(), data.contributors(), data.language(), data.date(),
                data.identifier(), data.slug(), data.publication(), series, data.design(), data.exceptions(),
                data.glossary(), data.indexing(), data.span());
        return draft.withBook(new Book(placed, made, book.glossary(), book.resources()));
    }

    private static boolean isMade(Section section, Diagnostics diagnostics) {
        boolean isMade = !UNMADE.contains(section.role()) || !section.blocks().isEmpty();
        if (!isMade) {
            diagnostics.report(Diagnostic.warning("E008", section.span(),
                    "a section \"" + section.role().word() + "\" is not made yet and is left out"));
        }
        return isMade;
    }

    /** Notes at the end of the book need a section there. */
    private static NoteSeries placed(NoteSeries series, Draft draft, Diagnostics diagnostics) {
        if (series.place() != Place.BOOK_END || draft.has(Role.NOTES)) {
            return series;
        }
        diagnostics.report(Diagnostic
                .warning("E009", draft.book().metadata().span(),
                        "the back matter has no section for the notes \"" + series.title() + "\"")
                .help("write \"notes\" in back:, where they are to stand; they are set at the foot of the page meanwhile"));
        return new NoteSeries(series.prefix(), series.title(), series.numbering(), Place.FOOT, series.runIn());
    }
}
