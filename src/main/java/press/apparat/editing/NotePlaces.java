package press.apparat.editing;

import java.util.List;
import press.apparat.book.Book;
import press.apparat.book.Metadata;
import press.apparat.book.NoteSeries;
import press.apparat.book.NoteSeries.Place;
import press.apparat.book.Section.Role;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;

/** Notes at the end of the book need a section there; where there is none they are set at the foot of the page. */
final class NotePlaces implements Pass {
    @Override
    public Draft edit(Draft draft, Diagnostics diagnostics) {
        Book book = draft.book();
        Metadata data = book.metadata();
        List<NoteSeries> series = data.series().stream().map(s -> placed(s, draft, diagnostics)).toList();
        return draft.withBook(book.withMetadata(data.withSeries(series)));
    }

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
