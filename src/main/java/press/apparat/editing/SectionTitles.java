package press.apparat.editing;

import java.util.List;
import java.util.Optional;
import press.apparat.book.Inline;
import press.apparat.book.Section;
import press.apparat.report.Diagnostics;

/** Gives the sections that the press makes (contents, glossary) their title, where the author gave none. */
final class SectionTitles implements Pass {
    @Override
    public Draft edit(Draft draft, Diagnostics diagnostics) {
        Phrasebook words = draft.words();
        return draft.withSections(draft.book().sections().stream().map(section -> titled(section, words)).toList());
    }

    private static Section titled(Section section, Phrasebook words) {
        Optional<String> title = section.title().isEmpty()
                ? words.word("title." + section.role().word())
                : Optional.empty();
        return title.map(word -> section.withTitle(List.of(new Inline.Text(word, section.span())))).orElse(section);
    }
}
