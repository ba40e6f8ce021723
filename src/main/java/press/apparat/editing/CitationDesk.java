package press.apparat.editing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.apparat.book.Attributes;
import press.apparat.book.Inline;
import press.apparat.book.PlainText;
import press.apparat.book.Work;
import press.apparat.report.Span;

/** Makes the words of citations, each work a link to its entry in the bibliography, and the entries. */
final class CitationDesk {
    /** The class of a cite, by which an entry finds the places where its work is cited. */
    static final String CITE = "cite";

    private final CslStyle style;
    private final Catalogue catalogue;
    private final CiteFormatter formatter;
    private final CslLocators locators;
    private final Ids ids;
    private final Map<String, String> entries = new LinkedHashMap<>();
    private final Map<String, List<Inline>> words = new HashMap<>();

    CitationDesk(CslStyle style, Catalogue catalogue, CslTokens tokens, Ids ids) {
        this.style = style;
        this.catalogue = catalogue;
        this.formatter = new CiteFormatter(style, catalogue, tokens);
        this.locators = new CslLocators(style.locale());
        this.ids = ids;
    }

    /** Those of some works that the style has an entry for. */
    List<Work> listed(List<Work> works) {
        return style.hasBibliography()
                ? works.stream().filter(work -> !PlainText.of(entry(work)).isBlank()).toList()
                : List.of();
    }

    /** From now on, cites of these works are links. */
    void list(List<Work> works) {
        works.forEach(work -> entries.put(work.key(), ids.next("ref-" + slug(work.key()))));
    }

    private static String slug(String key) {
        return key.replaceAll("[^\\p{L}\\p{N}_.-]+", "-");
    }

    /** Whether words are those of a cite: names and titles, which are not mentions of what they name. */
    static boolean isCite(Attributes attributes) {
        return attributes.has(CITE);
    }

    CslStyle style() {
        return style;
    }

    /** The works that there are, in the style's order or in the author's; the list may be changed. */
    List<CiteForm> forms(Inline.Citation citation) {
        List<CiteForm> forms = new ArrayList<>();
        for (Inline.Cited cited : citation.works()) {
            if (catalogue.work(cited.key()) != null) {
                CslLocators.Read read = locators.read(cited.suffix());
                forms.add(new CiteForm(cited.key(), cited.prefix(), read.locator(), read.suffix(), cited.authorless(),
                        cited.span()));
            }
        }
        if (citation.works().stream().allMatch(cited -> cited.prefix().isEmpty())) {
            style.citationOrder().ifPresent(order -> forms
                    .sort(Comparator.comparing(form -> CslItems.plain(catalogue.work(form.key())), order)));
        }
        return forms;
    }

    List<Inline> author(CiteForm cite, Set<String> position) {
        return formatter.author(cite, position);
    }

    boolean isNameAlone(CiteForm cite, Set<String> position) {
        List<Set<String>> positions = List.of(position);
        return formatter.parts(List.of(cite.withoutAuthor()), positions, new CiteForm.Frame("", "", false)).stream()
                .allMatch(part -> PlainText.of(part).isBlank());
    }

    List<Inline> words(List<CiteForm> cites, List<CitePositions.Position> positions, CiteForm.Frame frame) {
        List<Set<String>> onPaper = positions.stream().map(CitePositions.Position::print).toList();
        List<Set<String>> onScreen = positions.stream().map(CitePositions.Position::screen).toList();
        List<List<Inline>> print = formatter.parts(cites, onPaper, frame);
        List<List<Inline>> screen = onPaper.equals(onScreen) ? print : formatter.parts(cites, onScreen, frame);
        List<Inline> words = new ArrayList<>();
        for (int i = 0; i < print.size(); i++) {
            boolean isCite = i % 2 == 1;
            words.addAll(isCite
                    ? cite(cites.get(i / 2), print.get(i), screen.get(i))
                    : either(print.get(i), screen.get(i), cites.get(0).span()));
        }
        return List.of(new Inline.Phrase(List.copyOf(words), Attributes.classes("citation"), cites.get(0).span()));
    }

    private static List<Inline> either(List<Inline> print, List<Inline> screen, Span span) {
        return print.equals(screen) ? print : List.of(new Inline.Media(print, screen, span));
    }

    private List<Inline> cite(CiteForm cite, List<Inline> print, List<Inline> screen) {
        String entry = entries.get(cite.key());
        if (entry == null) {
            return List
                    .of(new Inline.Phrase(either(print, screen, cite.span()), Attributes.classes(CITE), cite.span()));
        }
        Attributes place = new Attributes(Optional.of(ids.next("cite-" + slug(cite.key()))), List.of(CITE), Map.of());
        List<Inline> linked = either(linked(print, entry, cite.span()), linked(screen, entry, cite.span()),
                cite.span());
        return List.of(new Inline.Phrase(linked, place, cite.span()));
    }

    /** Links to an entry; an address of the web among the words leads there. */
    private static List<Inline> linked(List<Inline> words, String entry, Span span) {
        List<Inline> all = new ArrayList<>();
        List<Inline> run = new ArrayList<>();
        for (Inline inline : words) {
            if (inline instanceof Inline.Link) {
                end(run, all, entry, span);
                all.add(inline);
            } else {
                run.add(inline);
            }
        }
        end(run, all, entry, span);
        return List.copyOf(all);
    }

    private static void end(List<Inline> run, List<Inline> all, String entry, Span span) {
        if (!run.isEmpty()) {
            all.add(new Inline.Link("#" + entry, "", List.copyOf(run), span));
            run.clear();
        }
    }

    /** The id of a work's entry. */
    String entryId(Work work) {
        return entries.get(work.key());
    }

    List<Inline> entry(Work work) {
        return words.computeIfAbsent(work.key(), key -> formatter.entry(work));
    }

    List<Inline> entryAfter(Work before, Work work) {
        return formatter.entryAfter(before, work);
    }
}
