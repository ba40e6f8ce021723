package press.apparat.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.GlossaryTerm;
import press.apparat.book.Inline;
import press.apparat.report.Span;

/** How an entry of the printed glossary is laid out. */
final class GlossaryEntry {
    private GlossaryEntry() {
    }

    /** What is said of a term: its gloss, then the rest. */
    static List<Block> text(GlossaryTerm term) {
        Block gloss = new Block.Paragraph(term.gloss(), Attributes.classes("gloss"), term.span());
        return Stream.concat(term.gloss().isEmpty() ? Stream.empty() : Stream.of(gloss), term.entry().stream())
                .toList();
    }

    /** A term with its native form and its dates, its text, and the places where it is used. */
    static Block.Definition definition(GlossaryTerm term, List<Block> text, List<Inline.Place> places) {
        Block uses = new Block.Paragraph(List.of(new Inline.Locators(places, term.span())), Attributes.classes("uses"),
                term.span());
        List<Block> content = Stream.concat(text.stream(), places.isEmpty() ? Stream.empty() : Stream.of(uses))
                .toList();
        return new Block.Definition(headword(term), content, Attributes.id(GlossaryPages.id(term.id())), term.span());
    }

    private static List<Inline> headword(GlossaryTerm term) {
        Span span = term.span();
        List<Inline> words = new ArrayList<>(List.of(new Inline.Strong(Bare.of(term.name()), span)));
        term.nativeForm().ifPresent(form -> {
            Attributes attributes = new Attributes(Optional.empty(), List.of("native"), Map.of("lang", form.lang()));
            words.addAll(spaced(form.text(), attributes, span));
        });
        term.dates().ifPresent(dates -> words.addAll(spaced(dates, Attributes.classes("dates"), span)));
        return List.copyOf(words);
    }

    private static List<Inline> spaced(String text, Attributes attributes, Span span) {
        return List.of(new Inline.Text(" ", span),
                new Inline.Phrase(List.of(new Inline.Text(text, span)), attributes, span));
    }
}
