package press.apparat.editing;

import java.util.List;
import java.util.Optional;
import press.apparat.book.Book;
import press.apparat.book.Inline;
import press.apparat.book.NoteSeries;
import press.apparat.book.Section;
import press.apparat.report.Diagnostics;

/** Gives the sections that the press makes (contents, glossary) and the series of notes their title, where they have none. */
final class SectionTitles implements Pass {
    @Override
    public Draft edit(Draft draft, Diagnostics diagnostics) {
        Book book = draft.book();
        String notes = draft.words().word("title.notes").orElseThrow();
        List<NoteSeries> series = book.metadata().series().stream()
                .map(one -> one.title().isEmpty() ? one.withTitle(notes) : one).toList();
        List<Section> sections = book.sections().stream().map(SectionTitles::titled).toList();
        return draft.withBook(book.withMetadata(book.metadata().withSeries(series)).withSections(sections));
    }

    private static Section titled(Section section) {
        Optional<String> title = section.title().isEmpty()
                ? Phrasebook.of(section.lang()).word("title." + section.role().word())
                : Optional.empty();
        return title.map(word -> section.withTitle(List.of(new Inline.Text(word, section.span())))).orElse(section);
    }
}
