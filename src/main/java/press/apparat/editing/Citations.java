package press.apparat.editing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import press.apparat.book.Book;
import press.apparat.book.Inline;
import press.apparat.book.References;
import press.apparat.book.Section;
import press.apparat.book.Walk;
import press.apparat.book.Work;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;
import press.apparat.report.Nearest;
import press.apparat.report.Source;

/**
 * Formats citations and the bibliography in the book's style. It stands before {@link Punctuation}, so that their words
 * are punctuated as others are, and before {@link NoteMarks}, since it makes notes. A book that cites nothing loads
 * nothing of the Citation Style Language.
 */
final class Citations implements Pass {
    @Override
    public Draft edit(Draft draft, Diagnostics diagnostics) {
        Book book = draft.book();
        Map<String, Work> works = book.references().works().stream().collect(
                Collectors.toMap(Work::key, Function.identity(), (first, second) -> first, LinkedHashMap::new));
        Cited cited = Cited.in(book);
        cited.reportMissing(works.keySet(), diagnostics);
        List<Work> found = cited.keys().stream().map(works::get).filter(work -> work != null).toList();
        BibliographyPages pages = new BibliographyPages(book, found, diagnostics);
        if (found.isEmpty() && pages.works().isEmpty()) {
            return draft.withSections(pages.printed(Optional.empty(), List.of()));
        }
        return style(book, diagnostics).map(style -> edited(draft, style, found, pages)).orElse(draft);
    }

    /** Formats a work that there is not. */
    static void awake() {
        try {
            Document style = CslFile.style(References.USUAL_STYLE).orElseThrow();
            Source nowhere = new Source("", "");
            List<Inline> title = List.of(new Inline.Text("Title", nowhere.span()));
            Work work = new Work("a", "book", Map.of("title", title),
                    Map.of("author", List.of(new Work.Name("Author", "A.", "", "", false))), Map.of(), Optional.empty(),
                    List.of(), nowhere.span());
            CslMarks marks = new CslMarks();
            CslStyle csl = new CslStyle(style, "en");
            Catalogue catalogue = new Catalogue(List.of(work), csl, new CslItems("en", marks));
            new CitationDesk(csl, catalogue, tokens("en", marks), new Ids()).entry(work);
        } catch (IOException | SAXException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    private static Draft edited(Draft draft, CslStyle style, List<Work> cited, BibliographyPages pages) {
        Book book = draft.book();
        String language = book.metadata().language();
        CslMarks marks = new CslMarks();
        List<Work> all = Stream.concat(cited.stream(), pages.works().stream()).distinct().toList();
        Catalogue catalogue = new Catalogue(all, style, new CslItems(language, marks));
        CitationDesk desk = new CitationDesk(style, catalogue, tokens(language, marks), draft.ids());
        List<Work> listed = desk.listed(pages.listed(catalogue.works()));
        desk.list(listed);
        Citing citing = new Citing(desk, Usage.of(language).map(Usage::afterCalls).orElse(""));
        List<Section> sections = citing.sections(pages.printed(Optional.of(desk), listed));
        return draft.withBook(book.withSections(sections).withGlossary(citing.terms(book.glossary())));
    }

    private static CslTokens tokens(String language, CslMarks marks) {
        Usage.Pair curly = new Usage.Pair("“", "”");
        Usage.Pair single = new Usage.Pair("‘", "’");
        Optional<Usage> usage = Usage.of(language);
        return new CslTokens(marks, usage.map(Usage::outer).orElse(curly), usage.map(Usage::inner).orElse(single));
    }

    /** The style that the book names; what is none, or what citeproc-java makes nothing of, is reported. */
    private static Optional<CslStyle> style(Book book, Diagnostics diagnostics) {
        References.Style named = book.references().style();
        try {
            Optional<Document> document = named.text().isPresent()
                    ? Optional.of(CslFile.parse(named.text().get().text()))
                    : CslFile.style(named.name());
            if (document.isEmpty()) {
                Diagnostic unknown = Diagnostic.error("E022", named.span(),
                        "no citation style \"" + named.name() + "\"");
                diagnostics.report(unknown
                        .help(Nearest.of(named.name(), CslFile.names()).map(name -> "did you mean \"" + name + "\"?")
                                .orElse("put its file into styles/ and name it with .csl")));
            }
            return document.map(one -> new CslStyle(one, book.metadata().language()));
        } catch (IOException | SAXException | IllegalArgumentException | IllegalStateException broken) {
            diagnostics.report(Diagnostic
                    .error("E022", named.text().map(text -> text.span().head()).orElse(named.span()),
                            "this is no citation style: "
                                    + Optional.ofNullable(broken.getMessage()).orElse("it cannot be read"))
                    .label(named.span(), "named here"));
            return Optional.empty();
        }
    }

    /** Every work that is cited, with the first place that cites it. */
    private record Cited(Map<String, List<Inline.Cited>> byKey) {
        static Cited in(Book book) {
            Map<String, List<Inline.Cited>> byKey = new LinkedHashMap<>();
            Walk gathering = new Walk() {
                @Override
                public Walk citation(Inline.Citation citation) {
                    citation.works()
                            .forEach(work -> byKey.computeIfAbsent(work.key(), key -> new ArrayList<>()).add(work));
                    return super.citation(citation);
                }
            };
            gathering.sections(book.sections());
            book.glossary().forEach(term -> gathering.inlines(term.gloss()).blocks(term.entry()));
            return new Cited(byKey);
        }

        List<String> keys() {
            return List.copyOf(byKey.keySet());
        }

        void reportMissing(Set<String> known, Diagnostics diagnostics) {
            byKey.forEach((key, places) -> {
                if (!known.contains(key)) {
                    places.forEach(place -> diagnostics.report(missing(place, known)));
                }
            });
        }

        private static Diagnostic missing(Inline.Cited cited, Set<String> known) {
            Diagnostic missing = Diagnostic.error("E020", cited.span(), "no work \"" + cited.key() + "\" to cite");
            return missing.help(Nearest.of(cited.key(), known).map(name -> "did you mean \"" + name + "\"?")
                    .orElse(known.isEmpty()
                            ? "put references.bib beside the chapters, or name a file under bibliography:"
                            : "add it to the file of works"));
        }
    }
}
