package press.apparat.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import press.apparat.book.GlossaryTerm;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;
import press.apparat.report.Nearest;

/** Checks that the entries to which others send are there, and are definitions. */
final class GlossaryLeads {
    private final Map<String, GlossaryTerm> byId = new LinkedHashMap<>();
    private final Diagnostics diagnostics;

    private GlossaryLeads(List<GlossaryTerm> terms, Diagnostics diagnostics) {
        terms.forEach(term -> byId.put(term.id(), term));
        this.diagnostics = diagnostics;
    }

    /** The terms that are defined, or send to one that is. */
    static List<GlossaryTerm> checked(List<GlossaryTerm> terms, Diagnostics diagnostics) {
        GlossaryLeads leads = new GlossaryLeads(terms, diagnostics);
        Predicate<GlossaryTerm> isSound = term -> leads.unsound(term).isEmpty();
        terms.forEach(term -> leads.unsound(term).forEach(diagnostics::report));
        return terms.stream().filter(term -> term.see().isEmpty() || isSound.test(term)).toList();
    }

    private List<Diagnostic> unsound(GlossaryTerm term) {
        Stream<Diagnostic> see = term.see().stream().flatMap(target -> unsound(target, term).stream());
        Stream<Diagnostic> seeAlso = term.particulars().leads().seeAlso().stream()
                .flatMap(target -> unsound(target, term).stream());
        return Stream.concat(see, seeAlso).toList();
    }

    private Optional<Diagnostic> unsound(String target, GlossaryTerm from) {
        GlossaryTerm found = byId.get(target);
        if (found == null) {
            Diagnostic lost = Diagnostic.error("E050", from.span(),
                    "\"" + from.id() + "\" sends to a term \"" + target + "\" that the glossary does not have");
            return Optional.of(Nearest.help(target, byId.keySet()).map(lost::help).orElse(lost));
        }
        boolean isLoop = found == from;
        if (found.see().isEmpty() && !isLoop) {
            return Optional.empty();
        }
        String what = isLoop ? "itself" : "\"" + target + "\", which sends to another itself";
        Diagnostic onward = Diagnostic.error("E051", from.span(), "\"" + from.id() + "\" sends to " + what);
        return Optional.of(isLoop
                ? onward.help("name the id of another term")
                : onward.label(found.span(), "it sends on here").help("name the last: " + found.see().orElseThrow()));
    }
}
