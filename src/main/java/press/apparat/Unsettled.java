package press.apparat;

import press.apparat.book.Block;
import press.apparat.book.IndexEntry;
import press.apparat.book.Inline;
import press.apparat.book.Walk;
import press.apparat.editing.Edition;
import press.apparat.galley.Folios;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;
import press.apparat.report.Span;

/**
 * Finds the references whose printed page is not the page that their target stands on in the end, and those to lines that
 * are not counted on any page.
 */
final class Unsettled extends Walk {
    private final Folios printed;
    private final Folios found;
    private final Diagnostics diagnostics;

    /** What was known of pages to the last setting, and what came of it. */
    Unsettled(Folios printed, Folios found, Diagnostics diagnostics) {
        this.printed = printed;
        this.found = found;
        this.diagnostics = diagnostics;
    }

    void report(Edition edition) {
        sections(edition.book().sections());
    }

    @Override
    public Walk reference(Inline.Reference reference) {
        return switch (reference.form()) {
            case PAGE -> folio(reference.target(), reference.span());
            case LINE -> lines(reference);
            case LABEL, TITLE, NUMBER -> this;
        };
    }

    @Override
    public Walk locators(Inline.Locators locators) {
        locators.places().forEach(place -> {
            folio(place.target(), locators.span());
            if (place.isRange()) {
                folio(place.end(), locators.span());
            }
        });
        return this;
    }

    @Override
    public Walk index(Block.Index index) {
        index.groups().forEach(group -> group.entries().forEach(this::entry));
        return this;
    }

    private void entry(IndexEntry entry) {
        locators(entry.locators());
        entry.entries().forEach(this::entry);
    }

    @Override
    public Walk note(Inline.Note note) {
        int before = printed.notes().getOrDefault(note.id(), 1);
        int after = found.notes().getOrDefault(note.id(), 1);
        if (after != before) {
            diagnostics.report(Diagnostic
                    .warning("W004", note.span(),
                            "the sign of this note does not settle: it is printed as number " + before
                                    + " of its page, and is number " + after)
                    .help("its own width moves it to another page; write some words more or fewer before it"));
        }
        return super.note(note);
    }

    /** A line of verse has its number without pages. */
    private Walk lines(Inline.Reference reference) {
        if (!reference.wording().print().phrase().isEmpty() && !found.lines().containsKey(reference.target())) {
            diagnostics.report(Diagnostic
                    .error("E065", reference.span(),
                            "\"" + reference.target() + "\" stands in no line that has a number")
                    .help("lines in notes, tables, captions and columns, and of what stands on its side, are not counted"));
        }
        String before = printed.lines(reference.target());
        String after = found.lines(reference.target());
        if (!after.equals(before)) {
            diagnostics
                    .report(Diagnostic
                            .warning("W004", reference.span(),
                                    "this number of a line does not settle: it is printed as " + before + ", and is "
                                            + after)
                            .help("its own width moves what it points to; write some words more or fewer before it"));
        }
        return this;
    }

    private Walk folio(String target, Span span) {
        String before = printed.byAnchor().getOrDefault(target, "");
        String after = found.byAnchor().getOrDefault(target, "");
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
