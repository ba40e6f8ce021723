package press.apparat.epub;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.apparat.book.Block;
import press.apparat.book.IndexEntry;
import press.apparat.book.Inline;
import press.apparat.editing.IndexLine;
import press.apparat.editing.IndexWords;
import press.apparat.editing.Locator;
import press.apparat.style.Element;
import press.apparat.style.IndexVocabulary;
import press.apparat.style.Vocabulary;

/**
 * An index in the words of EPUB Indexes 1.0 (IDPF 2015). Its links show the pages of the printed book; where there are
 * none, the words that name the places.
 */
final class IndexMarkup {
    private final Setting setting;
    private final InlineMarkup inlines;
    private final IndexWords words;
    private final String language;

    IndexMarkup(Setting setting, InlineMarkup inlines) {
        this.setting = setting;
        this.inlines = inlines;
        this.language = setting.edition().book().metadata().language();
        this.words = setting.edition().indexWords(language);
    }

    Node of(Block.Index index) {
        List<Node> groups = index.groups().stream().map(this::group).toList();
        return Xhtml.of(Vocabulary.BLOCK.of(index), groups);
    }

    private Node group(IndexEntry.Group group) {
        List<Node> children = new ArrayList<>();
        if (!group.letter().isEmpty()) {
            children.add(Xhtml.of(IndexVocabulary.LETTER, group.letter()));
        }
        children.add(list(group.entries(), 1));
        return Xhtml.of(typed(IndexVocabulary.GROUP, "index-group"), children);
    }

    private static Element typed(Element element, String type) {
        return element.with("epub:type", type);
    }

    private Node list(List<IndexEntry> entries, int level) {
        List<Node> items = entries.stream().map(entry -> entry(entry, level)).toList();
        return Xhtml.of(typed(IndexVocabulary.ENTRIES, "index-entry-list"), items);
    }

    private Node entry(IndexEntry entry, int level) {
        List<Node> children = new ArrayList<>();
        Line line = new Line();
        new IndexLine(words, line).entry(entry, level);
        children.add(Xhtml.of(IndexVocabulary.LINE, line.nodes));
        if (!entry.entries().isEmpty()) {
            children.add(list(entry.entries(), level + 1));
            if (IndexLine.isRelated(entry)) {
                children.add(related(entry, level + 1));
            }
        }
        return Xhtml.of(typed(IndexVocabulary.entry(level), "index-entry").withId(entry.id()), children);
    }

    /** Beside the list of the entries below, not in it: there it would be an entry without a term. */
    private Node related(IndexEntry entry, int level) {
        Line line = new Line();
        new IndexLine(words, line).related(entry);
        return Xhtml.of(IndexVocabulary.related(level), Xhtml.of(IndexVocabulary.LINE, line.nodes));
    }

    /** Writes the parts of an entry's line. */
    private final class Line implements IndexLine.Parts, Locator.Pages {
        private final List<Node> nodes = new ArrayList<>();

        @Override
        public void heading(List<Inline> heading) {
            nodes.add(Xhtml.of(typed(IndexVocabulary.TERM, "index-term"), inlines.all(heading)));
        }

        @Override
        public void text(String text) {
            nodes.add(new Node.Words(text));
        }

        @Override
        public void references(String word, List<IndexEntry.Reference> references, boolean also) {
            List<Node> children = new ArrayList<>();
            children.add(Xhtml.of(IndexVocabulary.WORD, word));
            String separator = " ";
            for (IndexEntry.Reference reference : references) {
                children.add(new Node.Words(separator));
                Element link = typed(Vocabulary.LINK, "index-term").with("href", "#" + reference.target());
                children.add(Xhtml.of(link, inlines.all(reference.words())));
                separator = "; ";
            }
            Element element = IndexVocabulary.references(also);
            nodes.add(Xhtml.of(typed(element, also ? "index-xref-related" : "index-xref-preferred"), children));
        }

        @Override
        public String folio(String id) {
            return setting.folio(id).orElse("");
        }

        @Override
        public String mark(Inline.NoteSite note) {
            return setting.edition().marks().getOrDefault(note.id(), "*");
        }

        @Override
        public void locators(Inline.Locators locators) {
            boolean paged = locators.places().stream().allMatch(place -> setting.folio(place.target()).isPresent());
            List<Node> links = paged ? paged(locators) : named(locators);
            List<Node> children = new ArrayList<>();
            for (Node link : links) {
                if (!children.isEmpty()) {
                    children.add(new Node.Words(", "));
                }
                children.add(link);
            }
            nodes.add(Xhtml.of(IndexVocabulary.LOCATORS, children));
        }

        private List<Node> paged(Inline.Locators locators) {
            return setting.edition().locators(locators, language, this).stream().map(this::locator).toList();
        }

        private Node locator(Locator locator) {
            List<Node> stops = new ArrayList<>();
            for (Locator.Stop stop : locator.stops()) {
                if (!stops.isEmpty()) {
                    stops.add(new Node.Words(Locator.DASH));
                }
                stops.add(link(stop.target(), stop.words()));
            }
            Node node = stops.size() == 1
                    ? stops.get(0)
                    : Xhtml.of(typed(Element.of("span"), "index-locator-range"), stops);
            if (locator.main()) {
                return Xhtml.of(IndexVocabulary.MAIN, node);
            }
            return locator.pictured() ? Xhtml.of(IndexVocabulary.PICTURED, node) : node;
        }

        private List<Node> named(Inline.Locators locators) {
            Map<String, Inline.Place> first = new LinkedHashMap<>();
            locators.places().forEach(place -> first.putIfAbsent(place.words(), place));
            return first.values().stream().map(place -> link(place.target(), place.words())).toList();
        }

        private Node link(String target, String text) {
            return Xhtml.of(typed(Vocabulary.LINK, "index-locator").with("href", "#" + target), text);
        }
    }
}
