package press.apparat.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
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
    private final Draft draft;
    private final Diagnostics diagnostics;

    Chronology(Draft draft, List<GlossaryTerm> used, Diagnostics diagnostics) {
        Set<Kind> kinds = draft.book().metadata().glossary().chronicled();
        this.chronicled = used.stream().filter(term -> kinds.contains(term.kind())).toList();
        this.draft = draft;
        this.diagnostics = diagnostics;
    }

    List<Block> blocks(Span span) {
        chronicled.stream().filter(term -> term.kind() == Kind.EVENT && period(term).isEmpty())
                .forEach(this::reportDateless);
        Map<Period, List<Block>> byDate = new TreeMap<>();
        chronicled.forEach(term -> period(term)
                .ifPresent(period -> byDate.computeIfAbsent(period, any -> new ArrayList<>()).add(event(term))));
        List<Block.Definition> dates = new ArrayList<>();
        byDate.forEach((period, events) -> dates
                .add(new Block.Definition(words(period, span), List.copyOf(events), Attributes.NONE, span)));
        return dates.isEmpty() ? List.of() : List.of(new Block.Definitions(dates, Attributes.NONE, span));
    }

    private static Optional<Period> period(GlossaryTerm term) {
        return term.particulars().period();
    }

    /** What is counted, even where the entry itself has other words for it. */
    private List<Inline> words(Period period, Span span) {
        String language = draft.book().metadata().language();
        String words = new DateWords(language, draft.words()).of(period);
        return List.of(new Inline.Text(new Punctuation().punctuate(words, language), span));
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
