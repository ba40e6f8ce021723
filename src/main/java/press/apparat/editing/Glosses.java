package press.apparat.editing;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.apparat.book.Block;
import press.apparat.book.GlossaryTerm;
import press.apparat.book.Inline;
import press.apparat.book.Section;
import press.apparat.book.Walk;

/** Finds the first use of each term in the text of a section: there its gloss stands. Notes have no glosses. */
final class Glosses extends Walk {
    private static final Set<Section.Role> WITHOUT = EnumSet.of(Section.Role.GLOSSARY, Section.Role.NOTES);

    private final Map<String, GlossaryTerm> terms;
    private final Set<String> met = new HashSet<>();
    private final Map<String, GlossaryTerm> byOccurrence = new LinkedHashMap<>();

    private Glosses(Map<String, GlossaryTerm> terms) {
        this.terms = terms;
    }

    /** The terms to be glossed, by the id of the place where they are used. */
    static Map<String, GlossaryTerm> in(Section section, List<GlossaryTerm> terms) {
        Glosses glosses = new Glosses(terms.stream().filter(term -> !term.gloss().isEmpty())
                .collect(Collectors.toMap(GlossaryTerm::id, Function.identity())));
        if (!WITHOUT.contains(section.role())) {
            glosses.section(section);
        }
        return glosses.byOccurrence;
    }

    @Override
    public Walk term(Inline.Term term) {
        if (terms.containsKey(term.term()) && met.add(term.term())) {
            byOccurrence.put(term.occurrence(), terms.get(term.term()));
        }
        return super.term(term);
    }

    @Override
    public Walk note(Inline.Note note) {
        return this;
    }

    @Override
    public Walk endnotes(Block.Endnotes endnotes) {
        return this;
    }
}
