package press.apparat.galley;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.book.PlainText;
import press.apparat.placed.Tag;
import press.apparat.style.Element;
import press.apparat.style.Style;
import press.apparat.style.Styled;
import press.apparat.style.Vocabulary;

/** Sets blocks one below the other in a frame. One for each frame: it remembers the block before. */
final class BlockSetter {
    private final Setting setting;
    private final Column column;
    private final Frame frame;
    private Optional<Element> previous = Optional.empty();
    private Optional<Consumer<Copy>> opening = Optional.empty();

    BlockSetter(Setting setting, Column column, Frame frame) {
        this.setting = setting;
        this.column = column;
        this.frame = frame;
    }

    /** Copy that begins the first paragraph: a note's mark. */
    BlockSetter opening(Consumer<Copy> copy) {
        opening = Optional.of(copy);
        return this;
    }

    void all(List<Block> blocks) {
        blocks.forEach(block -> {
            if (!(block instanceof Block.Paragraph)) {
                openAlone();
            }
            place(block);
        });
        openAlone();
    }

    /** A block goes where the style sheet has it: mostly below the one before. */
    private void place(Block block) {
        Element element = Vocabulary.BLOCK.of(block);
        Style style = frame.styled().child(element, previous).style();
        Style.Float place = style.layout().floating().to();
        if (column.onPages() && place.isOfPage()) {
            new FloatSetter(setting, column, frame, style).set(block);
        } else if (style.layout().sideways() && !frame.style().layout().sideways()) {
            new Sideways(setting, frame).pages(block).forEach(column::add);
        } else if (style.layout().columns().spanned()) {
            long width = column.across(frame.width());
            column.acrossColumns(() -> new BlockSetter(setting, column, frame.at(frame.x(), width)).set(block));
        } else {
            set(block);
            return;
        }
        previous = Optional.of(element);
    }

    /** As it stands, wherever the style sheet has it. */
    void set(Block block) {
        block.match(new BlockKinds(setting, column, frame, this));
    }

    /** An opening that no paragraph follows stands on a line of its own. */
    private void openAlone() {
        if (opening.isPresent()) {
            line(Element.of("p"), Tag.Role.PARAGRAPH, List.of());
        }
    }

    /** A block that holds blocks: its margins, borders and ground, and what is in it, as {@code content} sets it. */
    void box(Element element, Tag tag, Consumer<Frame> content) {
        Styled styled = styled(element);
        if (styled.style().box().display() == Style.Display.NONE) {
            InlinePlace.hide(tag);
        } else {
            String lang = Tags.language(tag, element, frame.lang());
            element.id().ifPresent(column::anchor);
            new BoxSetter(setting, column, frame, styled).set(() -> columns(frame.child(styled, tag, lang), content));
        }
    }

    /** What is in a frame, in as many columns as its style asks for; within columns there are no others. */
    private void columns(Frame inner, Consumer<Frame> content) {
        Style.Columns columns = inner.style().layout().columns();
        if (columns.count() == 1 || !column.onPages()) {
            content.accept(inner);
            return;
        }
        Frame first = inner.column();
        column.inColumns(columns.count(), first.width() + columns.gap().sp(), () -> content.accept(first));
    }

    /** The content of a section below its title, in the frame of which this sets. */
    void section(List<Block> content) {
        columns(frame, inner -> {
            BlockSetter setter = new BlockSetter(setting, column, inner);
            setter.previous = previous;
            setter.all(content);
        });
    }

    /** The style of a block that comes next. */
    Styled styled(Element element) {
        Styled styled = frame.styled().child(element, previous);
        previous = Optional.of(element);
        return styled;
    }

    /** A block that holds inlines. */
    void line(Element element, Tag.Role role, List<Inline> content) {
        line(element, frame.tag().child(role), PlainText.of(content), setter -> setter.all(content));
    }

    /** A block that holds what {@code content} sets; {@code words} are its text for running heads. */
    void line(Element element, Tag tag, String words, Consumer<InlineSetter> content) {
        box(element, tag, inner -> paragraph(inner, words, content));
    }

    void paragraph(Frame inner, String words, Consumer<InlineSetter> content) {
        CopySetter setter = new CopySetter(setting, column, inner);
        opening.ifPresent(o -> o.accept(setter.copy()));
        opening = Optional.empty();
        setter.set(words, content);
        setter.copy().notes().forEach(frame.tag()::add);
    }
}
