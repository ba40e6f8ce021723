package press.apparat.editing;

import java.util.Map;
import java.util.Optional;
import press.apparat.book.Inline;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;
import press.apparat.report.Nearest;
import press.apparat.report.Span;

/** Reports cross references that lead nowhere, and those that ask for what their target does not have. */
final class ReferenceCheck {
    private final Map<String, Target> targets;
    private final Diagnostics diagnostics;

    ReferenceCheck(Map<String, Target> targets, Diagnostics diagnostics) {
        this.targets = targets;
        this.diagnostics = diagnostics;
    }

    /** What has an id; nothing, and reported, where there is no such thing. */
    Optional<Target> target(String id, Span span) {
        Optional<Target> target = Optional.ofNullable(targets.get(id));
        if (target.isEmpty()) {
            Diagnostic lost = Diagnostic.error("E002", span, "nothing in the book has the id \"" + id + "\"");
            diagnostics
                    .report(Nearest.of(id, targets.keySet())
                            .map(name -> lost.label(span, "referenced here")
                                    .help("did you mean \"" + name + "\" (" + targets.get(name).label() + ")?"))
                            .orElse(lost));
        }
        return target;
    }

    void form(Inline.Reference reference, Target target) {
        switch (reference.form()) {
            case LABEL -> named(reference, target);
            case NUMBER ->
                require(!target.name().number().isEmpty(), reference, "E063", subject(target) + " has no number");
            case TITLE -> require(!target.title().isEmpty(), reference, "E064", subject(target) + " has no title");
            case LINE -> require(target.name().kind().endsWith("line"), reference, "E065",
                    subject(target) + " stands in no line that has a number");
            case PAGE -> {
            }
        }
    }

    private void named(Inline.Reference reference, Target target) {
        boolean isNamed = target.isCounted() || target.id().equals(target.section());
        if (!isNamed && target.name().number().isEmpty() && target.title().isEmpty()) {
            diagnostics.report(Diagnostic
                    .warning("E062", reference.span(),
                            subject(target) + " has neither a number nor a title; this prints \"" + target.label()
                                    + "\", where it stands")
                    .help("give the reference words of its own, [as above](#…), or ask for {ref=page}"));
        }
    }

    private void require(boolean given, Inline.Reference reference, String code, String message) {
        if (!given) {
            diagnostics.report(
                    Diagnostic.error(code, reference.span(), message).help("[](#id) alone names it by what it has"));
        }
    }

    /** An author knows a note by its label, which it has no more. */
    private static String subject(Target target) {
        return target.name().kind().equals("note") ? "the note" : "\"" + target.id() + "\"";
    }
}
