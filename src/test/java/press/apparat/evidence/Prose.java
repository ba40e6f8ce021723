package press.apparat.evidence;

import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.book.Section;
import press.apparat.book.Walk;

/** The running text of a section, without notes, tables and figures. */
final class Prose extends Walk {
    private final StringBuilder words = new StringBuilder();

    private Prose() {
    }

    static String of(Section section) {
        Prose prose = new Prose();
        prose.section(section);
        return prose.words.toString();
    }

    @Override
    public Walk paragraph(Block.Paragraph paragraph) {
        super.paragraph(paragraph);
        words.append('\n');
        return this;
    }

    @Override
    public Walk text(Inline.Text text) {
        words.append(text.text());
        return this;
    }

    @Override
    public Walk note(Inline.Note note) {
        return this;
    }

    @Override
    public Walk table(Block.Table table) {
        return this;
    }

    @Override
    public Walk figure(Block.Figure figure) {
        return this;
    }
}
