package press.apparat.editing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.GlossaryPlan;
import press.apparat.book.GlossaryTerm;
import press.apparat.book.GlossaryTerm.Kind;
import press.apparat.book.Inline;
import press.apparat.book.Period;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;
import press.apparat.report.Span;

/** The terms that have dates, in their order; those of the same date stand together. */
final class Chronology {
    private final List<GlossaryTerm> chronicled;
    private final Diagnostics diagnostics;

    Chronology(GlossaryPlan plan, List<GlossaryTerm> used, Diagnostics diagnostics) {
        this.chronicled = used.stream().filter(term -> plan.chronicled().contains(term.kind())).toList();
        this.diagnostics = diagnostics;
    }

    List<Block> blocks(Span span) {
        chronicled.stream().filter(term -> term.kind() == Kind.EVENT && period(term).isEmpty())
                .forEach(this::reportDateless);
        Map<String, List<Block>> byDate = new LinkedHashMap<>();
        List<GlossaryTerm> dated = chronicled.stream().filter(term -> !period(term).isEmpty())
                .sorted(Comparator.comparing(term -> period(term).get(0))).toList();
        dated.forEach(
                term -> byDate.computeIfAbsent(term.dates().orElseThrow(), any -> new ArrayList<>()).add(event(term)));
        List<Block.Definition> dates = new ArrayList<>();
        byDate.forEach((words, events) -> dates.add(new Block.Definition(List.of(new Inline.Text(words, span)),
                List.copyOf(events), Attributes.NONE, span)));
        return dates.isEmpty() ? List.of() : List.of(new Block.Definitions(dates, Attributes.NONE, span));
    }

    private static List<Period> period(GlossaryTerm term) {
        return term.particulars().period().stream().toList();
    }

    /** Its name, which leads to its entry, and its gloss. */
    private static Block event(GlossaryTerm term) {
        Inline name = new Inline.Link("#" + GlossaryPages.id(term.id()), "",
                List.of(new Inline.Strong(Bare.of(term.name()), term.span())), term.span());
        List<Inline> words = new ArrayList<>(List.of(name, new Inline.Text(" ", term.span())));
        words.addAll(Bare.of(term.gloss()));
        return GlossaryEntry.gloss(term, List.copyOf(words));
    }

    private void reportDateless(GlossaryTerm term) {
        diagnostics.report(Diagnostic.warning("E053", term.span(), "an event without a date is not in the chronology")
                .help("write {date=1957-06-29} or {date=1957-06-22/1957-06-29} after it"));
    }
}
