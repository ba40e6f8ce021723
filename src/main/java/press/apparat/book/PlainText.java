package press.apparat.book;

import java.util.List;

/** The words of some inlines without their notes: a picture is its description, a line's break a space. */
public final class PlainText extends Walk {
    private final StringBuilder words = new StringBuilder();

    private PlainText() {
    }

    public static String of(List<Inline> content) {
        PlainText plain = new PlainText();
        plain.inlines(content);
        return plain.words.toString();
    }

    /** The words of some blocks, a line for each paragraph. */
    public static String ofBlocks(List<Block> content) {
        PlainText plain = new PlainText();
        plain.blocks(content);
        return plain.words.toString();
    }

    @Override
    public Walk paragraph(Block.Paragraph paragraph) {
        super.paragraph(paragraph);
        return add("\n");
    }

    private Walk add(String text) {
        words.append(text);
        return this;
    }

    @Override
    public Walk text(Inline.Text text) {
        return add(text.text());
    }

    @Override
    public Walk code(Inline.Code code) {
        return add(code.text());
    }

    @Override
    public Walk citation(Inline.Citation citation) {
        return add(citation.words());
    }

    @Override
    public Walk image(Inline.Image image) {
        return add(image.alt());
    }

    @Override
    public Walk lineBreak(Inline.LineBreak lineBreak) {
        return add(" ");
    }

    @Override
    public Walk note(Inline.Note note) {
        return this;
    }
}
