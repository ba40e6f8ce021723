package press.apparat.manuscript;

import java.util.List;
import java.util.Optional;
import press.apparat.book.Inline;
import press.apparat.book.Section;
import press.apparat.report.Source;
import press.apparat.report.Span;

/**
 * A section that is to be in the book.
 *
 * @param matter the part of the book that names it
 * @param text its file; empty for one that the press makes
 * @param title of a part
 * @param name of an index, or empty
 * @param span the place that asks for it
 */
record Planned(Section.Role role, Section.Matter matter, Optional<Source> text, List<Inline> title, String lang,
        String name, Span span) {
    Planned(Section.Role role, Optional<Source> text, List<Inline> title, String lang, Span span) {
        this(role, role.matter(), text, title, lang, "", span);
    }

    /** An index. */
    Planned named(String newName) {
        return new Planned(role, matter, text, title, lang, newName, span);
    }

    Planned within(Section.Matter named) {
        return new Planned(role, named, text, title, lang, name, span);
    }
}
