package press.apparat.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.apparat.book.GlossaryTerm;
import press.apparat.book.Inline;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;
import press.apparat.report.Nearest;

/** The terms of a book by id, the lexicon that finds them, and the ids of their uses. */
final class Terms {
    private static final String FORBIDDEN = "-";

    private final Map<String, GlossaryTerm> byId = new LinkedHashMap<>();
    private final Lexicon lexicon;
    private final Ids ids;
    private final Diagnostics diagnostics;

    Terms(List<GlossaryTerm> terms, Ids ids, Diagnostics diagnostics) {
        terms.forEach(term -> byId.put(term.id(), term));
        this.lexicon = new Lexicon(terms);
        this.ids = ids;
        this.diagnostics = diagnostics;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    boolean isEmpty() {
        return byId.isEmpty();
    }

    /** The term of an id, or the one that it sends to. */
    Optional<GlossaryTerm> get(String id) {
        return Optional.ofNullable(byId.get(target(id)));
    }

    /** The id of the term that is defined under an id: its own, or that of the term that it sends to. */
    String target(String id) {
        return Optional.ofNullable(byId.get(id)).flatMap(GlossaryTerm::see).orElse(id);
    }

    /** A new id for a use of a term. */
    String occurrence(String term) {
        return ids.next("use-" + term);
    }

    /** Whether a link by hand leads to a term; reports it if it leads nowhere. */
    boolean leads(Inline.Term link) {
        boolean isKnown = byId.containsKey(link.term());
        if (!isKnown && !link.term().equals(FORBIDDEN)) {
            diagnostics.report(unknown(link));
        }
        return isKnown;
    }

    private Diagnostic unknown(Inline.Term link) {
        Diagnostic unknown = Diagnostic.error("E003", link.span(), "no term \"" + link.term() + "\" in the glossary");
        Optional<String> nearest = Nearest.of(link.term(), byId.keySet());
        return nearest.map(name -> unknown.help("did you mean \"" + name + "\"?")).orElse(unknown);
    }
}
