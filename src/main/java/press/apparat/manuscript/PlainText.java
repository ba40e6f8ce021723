package press.apparat.manuscript;

import java.util.List;
import java.util.stream.Collectors;
import press.apparat.book.Inline;

/** The words of inlines, without their notes. */
final class PlainText implements Inline.Cases<String> {
    private static final PlainText PLAIN = new PlainText();

    private PlainText() {
    }

    static String of(List<Inline> inlines) {
        return inlines.stream().map(inline -> inline.match(PLAIN)).collect(Collectors.joining());
    }

    @Override
    public String text(Inline.Text text) {
        return text.text();
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        return of(emphasis.content());
    }

    @Override
    public String strong(Inline.Strong strong) {
        return of(strong.content());
    }

    @Override
    public String struck(Inline.Struck struck) {
        return of(struck.content());
    }

    @Override
    public String superscript(Inline.Superscript superscript) {
        return of(superscript.content());
    }

    @Override
    public String subscript(Inline.Subscript subscript) {
        return of(subscript.content());
    }

    @Override
    public String code(Inline.Code code) {
        return code.text();
    }

    @Override
    public String phrase(Inline.Phrase phrase) {
        return of(phrase.content());
    }

    @Override
    public String link(Inline.Link link) {
        return of(link.content());
    }

    @Override
    public String image(Inline.Image image) {
        return image.alt();
    }

    @Override
    public String lineBreak(Inline.LineBreak lineBreak) {
        return " ";
    }

    @Override
    public String note(Inline.Note note) {
        return "";
    }

    @Override
    public String reference(Inline.Reference reference) {
        return "";
    }

    @Override
    public String term(Inline.Term term) {
        return of(term.content());
    }

    @Override
    public String citation(Inline.Citation citation) {
        return citation.span().text();
    }

    @Override
    public String indexMark(Inline.IndexMark indexMark) {
        return of(indexMark.content());
    }

    @Override
    public String locators(Inline.Locators locators) {
        return "";
    }
}
