package press.apparat.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.GlossaryTerm;
import press.apparat.book.Inline;
import press.apparat.report.Span;

/** How an entry of the printed glossary is laid out. */
record GlossaryEntry(Terms terms, Phrasebook words) {
    /** What is said of a term: its gloss, then the rest, and the other terms to which it sends. */
    List<Block> text(GlossaryTerm term) {
        Stream<Block> gloss = term.gloss().isEmpty() ? Stream.empty() : Stream.of(gloss(term, term.gloss()));
        Stream<Block> said = Stream.concat(gloss, term.entry().stream());
        return Stream.concat(said, seeAlso(term).stream()).toList();
    }

    static Block gloss(GlossaryTerm term, List<Inline> words) {
        return new Block.Paragraph(words, Attributes.classes("gloss"), term.span());
    }

    /** "See also Plenum; Central Committee." */
    private Optional<Block> seeAlso(GlossaryTerm term) {
        List<Inline> leads = new ArrayList<>();
        term.particulars().leads().seeAlso().stream().flatMap(id -> terms.get(id).stream())
                .forEach(other -> leads.addAll(List.of(text(leads.isEmpty() ? " " : "; ", term), link(other, term))));
        if (leads.isEmpty()) {
            return Optional.empty();
        }
        leads.add(text(".", term));
        String also = words.word("see-also").orElseThrow();
        String first = also.substring(0, 1).toUpperCase(Locale.ROOT) + also.substring(1);
        return Optional.of(sending("see-also", first, leads, term));
    }

    /** "See Presidium": all that an entry has to say that sends to another. */
    private Stream<Block> see(GlossaryTerm term) {
        String see = words.word("see").orElseThrow();
        return terms.get(term.id()).stream()
                .map(other -> sending("see", see, List.of(text(" ", term), link(other, term)), term));
    }

    private static Block sending(String cssClass, String see, List<Inline> leads, GlossaryTerm term) {
        Inline word = new Inline.Emphasis(List.of(text(see, term)), term.span());
        return new Block.Paragraph(Stream.concat(Stream.of(word), leads.stream()).toList(),
                Attributes.classes(cssClass), term.span());
    }

    private static Inline link(GlossaryTerm other, GlossaryTerm from) {
        return new Inline.Link("#" + GlossaryPages.id(other.id()), "", Bare.of(other.name()), from.span());
    }

    private static Inline text(String text, GlossaryTerm term) {
        return new Inline.Text(text, term.span());
    }

    /** A term with its native form and its dates, its text or where to look for it, and the places of its uses. */
    Block.Definition definition(GlossaryTerm term, List<Block> text, List<Inline.Place> places) {
        Stream<Block> said = term.see().isPresent() ? see(term) : text.stream();
        return new Block.Definition(headword(term), Stream.concat(said, uses(term, places)).toList(),
                Attributes.id(GlossaryPages.id(term.id())), term.span());
    }

    static Stream<Block> uses(GlossaryTerm term, List<Inline.Place> places) {
        Block uses = new Block.Paragraph(List.of(new Inline.Locators(places, term.span())), Attributes.classes("uses"),
                term.span());
        return places.isEmpty() ? Stream.empty() : Stream.of(uses);
    }

    private static List<Inline> headword(GlossaryTerm term) {
        return headword(new Inline.Strong(Bare.of(term.name()), term.span()), term);
    }

    /** A term's name as it is given, with the native form, its transliteration and the dates. */
    static List<Inline> headword(Inline name, GlossaryTerm term) {
        Span span = term.span();
        List<Inline> words = new ArrayList<>(List.of(name));
        term.nativeForm().ifPresent(form -> words.addAll(spaced(form.text(), foreign("native", form), span)));
        term.particulars().transliteration()
                .ifPresent(form -> words.addAll(spaced(form.text(), foreign("translit", form), span)));
        term.dates().ifPresent(dates -> words.addAll(spaced(dates, Attributes.classes("dates"), span)));
        return List.copyOf(words);
    }

    private static Attributes foreign(String cssClass, GlossaryTerm.Native form) {
        return new Attributes(Optional.empty(), List.of(cssClass), Map.of("lang", form.lang()));
    }

    private static List<Inline> spaced(String text, Attributes attributes, Span span) {
        return List.of(new Inline.Text(" ", span),
                new Inline.Phrase(List.of(new Inline.Text(text, span)), attributes, span));
    }
}
