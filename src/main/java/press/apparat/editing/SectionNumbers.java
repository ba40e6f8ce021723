package press.apparat.editing;

import java.util.concurrent.atomic.AtomicInteger;
import press.apparat.book.PlainText;
import press.apparat.book.Section;
import press.apparat.measure.Numerals;
import press.apparat.report.Diagnostics;

/** Numbers parts in roman and chapters in arabic figures, each through the whole book, if its design asks for it. */
final class SectionNumbers implements Pass {
    @Override
    public Draft edit(Draft draft, Diagnostics diagnostics) {
        if (!draft.book().metadata().design().numbersChapters()) {
            return draft;
        }
        AtomicInteger parts = new AtomicInteger();
        AtomicInteger chapters = new AtomicInteger();
        return draft.withSections(draft.book().sections().stream().map(section -> switch (section.role()) {
            case PART -> section.withNumber(Numerals.of(parts.incrementAndGet(), "upper-roman"));
            case CHAPTER -> section.withNumber(Integer.toString(chapters.incrementAndGet()));
            default -> section.withNumber("");
        }).toList());
    }

    /** How a reference names a section: "chapter 2", or the words of its title, or those for its kind. */
    static String label(Section section, Phrasebook words) {
        String kind = section.role().word();
        if (!section.number().isEmpty()) {
            return words.phrase(kind, section.number()).orElse(section.number());
        }
        String title = PlainText.of(section.title());
        return title.isEmpty() ? words.word(kind).orElse(kind) : title;
    }
}
