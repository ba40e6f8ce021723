package press.apparat.epub;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.book.NoteSeries;
import press.apparat.style.Element;
import press.apparat.style.Vocabulary;

/** The XHTML of every kind of inline. */
final class InlineMarkup implements Inline.Cases<Node> {
    private final Setting setting;

    InlineMarkup(Setting setting) {
        this.setting = setting;
    }

    List<Node> all(List<Inline> inlines) {
        return inlines.stream().flatMap(inline -> setting.breaks().in(inline, inline.match(this)).stream())
                .flatMap(node -> node.match(Leading.INLINE).stream()).toList();
    }

    /** Inlines that stand within a link: HTML allows no other there. */
    List<Node> linked(List<Inline> inlines) {
        return all(inlines).stream().map(node -> node.match(Unlinked.ONCE)).toList();
    }

    /** Inlines that are printed a second time, as in the contents: without the ids they have in their own place. */
    List<Node> quoted(List<Inline> inlines) {
        return inlines.stream().map(inline -> inline.match(this).match(Unlinked.AGAIN)).toList();
    }

    /** The words alone, printed a second time. */
    String words(List<Inline> inlines) {
        return quoted(inlines).stream().map(Node::words).collect(Collectors.joining());
    }

    @Override
    public Node text(Inline.Text text) {
        return new Node.Words(text.text());
    }

    @Override
    public Node emphasis(Inline.Emphasis emphasis) {
        return holding(emphasis, emphasis.content());
    }

    @Override
    public Node strong(Inline.Strong strong) {
        return holding(strong, strong.content());
    }

    @Override
    public Node struck(Inline.Struck struck) {
        return holding(struck, struck.content());
    }

    @Override
    public Node superscript(Inline.Superscript superscript) {
        return holding(superscript, superscript.content());
    }

    @Override
    public Node subscript(Inline.Subscript subscript) {
        return holding(subscript, subscript.content());
    }

    @Override
    public Node code(Inline.Code code) {
        return Xhtml.of(Vocabulary.INLINE.of(code), code.text());
    }

    @Override
    public Node phrase(Inline.Phrase phrase) {
        Node span = holding(phrase, phrase.content());
        return phrase.attributes().has(Vocabulary.CITE) ? Bibliography.cite(span) : span;
    }

    @Override
    public Node indexMark(Inline.IndexMark indexMark) {
        return holding(indexMark, indexMark.content());
    }

    private Node holding(Inline inline, List<Inline> content) {
        return Xhtml.of(Vocabulary.INLINE.of(inline), all(content));
    }

    @Override
    public Node link(Inline.Link link) {
        Element bare = Vocabulary.INLINE.of(link);
        Element element = Link.to(link.target()).map(href -> bare.with("href", href)).orElse(bare);
        element = link.title().isEmpty() ? element : element.with("title", link.title());
        return Xhtml.of(element, linked(link.content()));
    }

    @Override
    public Node image(Inline.Image image) {
        return setting.pictures().inline(image);
    }

    @Override
    public Node lineBreak(Inline.LineBreak lineBreak) {
        return Xhtml.of(Vocabulary.INLINE.of(lineBreak));
    }

    @Override
    public Node note(Inline.Note note) {
        String mark = mark(note.id());
        if (!note.content().isEmpty()) {
            setting.notes().hold(note, () -> body(note));
        }
        Element call = Vocabulary.marked(Vocabulary.INLINE.of(note), series(note.series()))
                .withId(Anchor.call(note.id())).with("epub:type", "noteref");
        return Xhtml.of(call.with("role", "doc-noteref").with("href", "#" + Anchor.body(note.id())), mark);
    }

    private String mark(String note) {
        return setting.edition().marks().getOrDefault(note, "*");
    }

    private NoteSeries series(String prefix) {
        return setting.edition().book().metadata().series(prefix);
    }

    private Node body(Inline.Note note) {
        Element body = Vocabulary.footnote(NoteSeries.cssClass(note.series())).with("epub:type", "footnote");
        return marked(body.with("role", "doc-footnote"), note.id(), series(note.series()), note.content());
    }

    /** A note that does not stand with its call. DPUB-ARIA 1.1 has deprecated the role that 1.0 had for it. */
    Node endnote(Block.Endnote note, String series) {
        Element element = Vocabulary.endnote(NoteSeries.cssClass(series)).with("epub:type", "endnote");
        return marked(element, note.id(), series(series), note.content());
    }

    /** The text of a note, which begins with its mark, a link back to its call. */
    private Node marked(Element element, String id, NoteSeries series, List<Block> content) {
        String mark = mark(id);
        Element back = Vocabulary.marked(Vocabulary.BACKLINK, series).with("role", "doc-backlink").with("href",
                "#" + Anchor.call(id));
        List<Node> text = new BlockMarkup(setting).all(content);
        return Xhtml.of(element.withId(Anchor.body(id)), new Marked(Xhtml.of(back, mark)).text(text));
    }

    @Override
    public Node reference(Inline.Reference reference) {
        Element element = Vocabulary.INLINE.of(reference).with("href", "#" + reference.target());
        Optional<String> place = switch (reference.form()) {
            case PAGE -> setting.folio(reference.target());
            case LINE -> setting.lines(reference.target());
            case LABEL, TITLE, NUMBER -> Optional.empty();
        };
        Inline.Said said = reference.wording().screen();
        List<Node> words = new ArrayList<>(linked(said.words()));
        words.add(new Node.Words(said.phrase(place)));
        return Xhtml.of(element, words);
    }

    /** In the text a reading system pops up the gloss; what is said of a term in the glossary itself leads on there. */
    @Override
    public Node term(Inline.Term term) {
        Optional<String> gloss = setting.glosses().id(term.term());
        Element element = Vocabulary.INLINE.of(term)
                .with("epub:type", gloss.isPresent() ? "glossref noteref" : "glossref").with("role", "doc-glossref")
                .with("href", "#" + gloss.orElse(Anchor.entry(term.term())));
        return Xhtml.of(term.occurrence().isEmpty() ? element : element.withId(term.occurrence()), all(term.content()));
    }

    @Override
    public Node citation(Inline.Citation citation) {
        return Xhtml.of(Vocabulary.INLINE.of(citation), citation.words());
    }

    @Override
    public Node media(Inline.Media media) {
        return media.screen().isEmpty() ? new Node.Words("") : holding(media, media.screen());
    }

    @Override
    public Node locators(Inline.Locators locators) {
        Map<String, Inline.Place> first = new LinkedHashMap<>();
        locators.places().forEach(place -> first.putIfAbsent(place.words(), place));
        List<Node> children = new ArrayList<>();
        for (Inline.Place place : first.values()) {
            if (!children.isEmpty()) {
                children.add(new Node.Words(", "));
            }
            children.add(Xhtml.of(Vocabulary.LINK.with("href", "#" + place.target()), place.words()));
        }
        return Xhtml.of(Vocabulary.INLINE.of(locators), children);
    }
}
