package press.apparat.epub;

import java.util.ArrayList;
import java.util.List;
import press.apparat.book.Block;
import press.apparat.book.Block.Listed;
import press.apparat.book.Walk;
import press.apparat.style.Element;
import press.apparat.style.Vocabulary;

/** The lists of figures and of tables once more, for the navigation document (EPUB 3.3, clause 7.4.5). */
final class Listings extends Walk {
    private final ContentsMarkup markup;
    private final List<Node> navs = new ArrayList<>();
    private String type = "";
    private String name = "";

    private Listings(ContentsMarkup markup) {
        this.markup = markup;
    }

    static List<Node> navs(List<TextFile> texts, ContentsMarkup markup) {
        Listings listings = new Listings(markup);
        texts.forEach(listings::text);
        return listings.navs;
    }

    private void text(TextFile text) {
        type = Semantics.of(text.section().role()).type();
        name = text.name();
        section(text.section());
    }

    /** Such a list has a heading of its own there. */
    @Override
    public Walk contents(Block.Contents contents) {
        if (contents.listed() != Listed.SECTIONS) {
            List<Node> children = new ArrayList<>(List.of(Xhtml.of(Vocabulary.heading(2), name)));
            children.addAll(markup.entries(contents.entries()));
            navs.add(Xhtml.of(Element.of("nav").with("epub:type", type).with("aria-label", name).with("hidden", ""),
                    children));
        }
        return this;
    }
}
