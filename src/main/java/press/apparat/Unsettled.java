package press.apparat;

import java.util.Map;
import press.apparat.book.Inline;
import press.apparat.book.Walk;
import press.apparat.editing.Edition;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;
import press.apparat.report.Span;

/** Finds the references whose printed page is not the page that their target stands on in the end. */
final class Unsettled extends Walk {
    private final Map<String, String> printed;
    private final Map<String, String> found;
    private final Diagnostics diagnostics;

    /** Folios by anchor: those that were known to the last setting, and those that came of it. */
    Unsettled(Map<String, String> printed, Map<String, String> found, Diagnostics diagnostics) {
        this.printed = printed;
        this.found = found;
        this.diagnostics = diagnostics;
    }

    void report(Edition edition) {
        if (!found.equals(printed)) {
            sections(edition.book().sections());
        }
    }

    @Override
    public Walk reference(Inline.Reference reference) {
        return reference.form() == Inline.Reference.Form.PAGE ? folio(reference.target(), reference.span()) : this;
    }

    @Override
    public Walk locators(Inline.Locators locators) {
        locators.places().forEach(place -> folio(place.target(), locators.span()));
        return this;
    }

    private Walk folio(String target, Span span) {
        String before = printed.getOrDefault(target, "");
        String after = found.getOrDefault(target, "");
        if (!after.equals(before)) {
            diagnostics
                    .report(Diagnostic
                            .warning("W004", span,
                                    "this page number does not settle: it is printed as " + before + ", and is "
                                            + after)
                            .help("its own width moves what it points to; write some words more or fewer before it"));
        }
        return this;
    }
}
