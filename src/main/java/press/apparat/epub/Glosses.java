package press.apparat.epub;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.apparat.book.GlossaryTerm;
import press.apparat.book.Section;
import press.apparat.editing.Edition;
import press.apparat.style.Vocabulary;

/**
 * The glosses of a section: the short forms of the definitions of its terms. Reading systems pop up what a
 * {@code noteref} of the same file leads to; so that none is read twice they are hidden, and one that is led to in a
 * system without pop-ups is shown where it stands (by the style sheet's {@code :target}).
 */
final class Glosses {
    private final String section;
    private final Map<String, GlossaryTerm> byTerm = new LinkedHashMap<>();

    /** Those of the terms that are glossed in a section, in the order of their first use there. */
    Glosses(Edition edition, Section section) {
        this.section = section.id();
        edition.glosses(section).values().forEach(term -> byTerm.put(term.id(), term));
    }

    /** Of no section. */
    Glosses() {
        this.section = "";
    }

    /** The id of a term's gloss, if it has one here. */
    Optional<String> id(String term) {
        return Optional.ofNullable(byTerm.get(term)).map(one -> Anchor.gloss(term, section));
    }

    /** What stands at the end of the section. */
    List<Node> asides(InlineMarkup inlines) {
        List<Node> asides = new ArrayList<>();
        byTerm.forEach((id, term) -> asides.add(aside(term, inlines)));
        return asides;
    }

    /** Its name leads to the entry in the glossary. */
    private Node aside(GlossaryTerm term, InlineMarkup inlines) {
        Node name = Xhtml.of(Vocabulary.LINK.with("href", "#" + Anchor.entry(term.id())),
                Xhtml.of(Vocabulary.STRONG, inlines.quoted(term.name())));
        List<Node> words = new ArrayList<>(List.of(name, new Node.Words(" ")));
        words.addAll(inlines.quoted(term.gloss()));
        return Xhtml.of(Vocabulary.GLOSS.withId(Anchor.gloss(term.id(), section)).with("epub:type", "footnote")
                .with("role", "doc-footnote").with("hidden", "hidden"), Xhtml.of(Vocabulary.PARAGRAPH, words));
    }
}
