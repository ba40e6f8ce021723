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
            case NUMBER -> require(!target.name().number().isEmpty(), reference, "E063", "has no number");
            case TITLE -> require(!target.title().isEmpty(), reference, "E064", "has no title");
            case LINE -> require(target.name().kind().endsWith("line"), reference, "E065",
                    "stands in no line that has a number");
            case PAGE -> {
            }
        }
    }

    private void named(Inline.Reference reference, Target target) {
        if (target.name().kind().isEmpty() && target.title().isEmpty()) {
            diagnostics.report(Diagnostic
                    .warning("E062", reference.span(),
                            "\"" + target.id() + "\" has neither a number nor a title; this prints \"" + target.label()
                                    + "\", where it stands")
                    .help("give the reference words of its own, [as above](#" + target.id()
                            + "), or ask for {ref=page}"));
        }
    }

    private void require(boolean given, Inline.Reference reference, String code, String lack) {
        if (!given) {
            diagnostics.report(
                    Diagnostic.error(code, reference.span(), "\"" + References.bare(reference.target()) + "\" " + lack)
                            .help("[](#id) alone names it by what it has"));
        }
    }
}
