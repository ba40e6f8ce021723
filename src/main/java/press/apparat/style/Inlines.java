package press.apparat.style;

import press.apparat.book.Inline;
import press.apparat.book.NoteSeries;

/** The element of every kind of inline; plain text and line breaks have none of their own to be styled ("span", "br"). */
public final class Inlines implements Inline.Cases<Element> {
    Inlines() {
    }

    public Element of(Inline inline) {
        return inline.match(this);
    }

    @Override
    public Element text(Inline.Text text) {
        return Element.of("span");
    }

    @Override
    public Element emphasis(Inline.Emphasis emphasis) {
        return Element.of("em");
    }

    @Override
    public Element strong(Inline.Strong strong) {
        return Element.of("strong");
    }

    @Override
    public Element struck(Inline.Struck struck) {
        return Element.of("del");
    }

    @Override
    public Element superscript(Inline.Superscript superscript) {
        return Element.of("sup");
    }

    @Override
    public Element subscript(Inline.Subscript subscript) {
        return Element.of("sub");
    }

    @Override
    public Element code(Inline.Code code) {
        return Element.of("code");
    }

    @Override
    public Element phrase(Inline.Phrase phrase) {
        return Vocabulary.with(Element.of("span"), phrase.attributes());
    }

    @Override
    public Element link(Inline.Link link) {
        return Vocabulary.LINK;
    }

    @Override
    public Element image(Inline.Image image) {
        return Vocabulary.with(Element.of("img"), image.attributes());
    }

    @Override
    public Element lineBreak(Inline.LineBreak lineBreak) {
        return Element.of("br");
    }

    /** The call of a note; its text hangs elsewhere ({@link Vocabulary#footnote}). */
    @Override
    public Element note(Inline.Note note) {
        return Vocabulary.noteCall(NoteSeries.cssClass(note.series()));
    }

    @Override
    public Element reference(Inline.Reference reference) {
        return Element.of("a", "reference");
    }

    @Override
    public Element term(Inline.Term term) {
        return Element.of("a", "term");
    }

    @Override
    public Element citation(Inline.Citation citation) {
        return Element.of("span", "citation");
    }

    @Override
    public Element indexMark(Inline.IndexMark indexMark) {
        return Vocabulary.with(Element.of("span", "index-mark"), indexMark.attributes());
    }

    @Override
    public Element media(Inline.Media media) {
        return Element.of("span");
    }

    @Override
    public Element locators(Inline.Locators locators) {
        return Element.of("span", "locators");
    }
}
