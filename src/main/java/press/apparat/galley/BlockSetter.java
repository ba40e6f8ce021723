package press.apparat.galley;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.book.Numbering;
import press.apparat.book.PlainText;
import press.apparat.book.Section;
import press.apparat.placed.Tag;
import press.apparat.style.Element;
import press.apparat.style.Style;
import press.apparat.style.Styled;
import press.apparat.style.Vocabulary;

/** Sets blocks one below the other in a frame. One for each frame: it remembers the block before. */
final class BlockSetter implements Block.Cases<Void> {
    /** Lines under a heading, before a page may end. */
    private static final int UNDER_HEADING = 3;

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
            column.acrossColumns(() -> block.match(new BlockSetter(setting, column, frame.at(frame.x(), width))));
        } else {
            block.match(this);
            return;
        }
        previous = Optional.of(element);
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

    private Styled styled(Element element) {
        Styled styled = frame.styled().child(element, previous);
        previous = Optional.of(element);
        return styled;
    }

    private void blocks(Element element, Tag.Role role, List<Block> content) {
        box(element, frame.tag().child(role), inner -> new BlockSetter(setting, column, inner).all(content));
    }

    /** A block that holds inlines. */
    void line(Element element, Tag.Role role, List<Inline> content) {
        line(element, frame.tag().child(role), PlainText.of(content), setter -> setter.all(content));
    }

    /** A block that holds what {@code content} sets; {@code words} are its text for running heads. */
    void line(Element element, Tag tag, String words, Consumer<InlineSetter> content) {
        box(element, tag, inner -> paragraph(inner, words, content));
    }

    /** The title of a section, its number above it or before it. */
    void title(Section section) {
        Tag tag = frame.tag().child(Tag.Role.H1);
        box(Vocabulary.TITLE, tag, inner -> {
            boolean above = inner.styled().child(Vocabulary.NUMBER).style().box().display() == Style.Display.BLOCK;
            if (above && !section.number().isEmpty()) {
                new BlockSetter(setting, column, inner).line(Vocabulary.NUMBER, tag, "", s -> s.run(section.number()));
                column.keepWithNext();
            }
            paragraph(inner, PlainText.of(section.title()), setter -> {
                if (!above && !section.number().isEmpty()) {
                    setter.words(Vocabulary.NUMBER, section.number());
                    setter.run(" ");
                }
                setter.all(section.title());
            });
        });
        column.keepWithNext(UNDER_HEADING * leading());
    }

    private long leading() {
        return frame.style().text().leading().sp();
    }

    private void paragraph(Frame inner, String words, Consumer<InlineSetter> content) {
        CopySetter setter = new CopySetter(setting, column, inner);
        opening.ifPresent(o -> o.accept(setter.copy()));
        opening = Optional.empty();
        setter.set(words, content);
        setter.copy().notes().forEach(frame.tag()::add);
    }

    @Override
    public Void heading(Block.Heading heading) {
        line(Vocabulary.BLOCK.of(heading), Tag.Role.heading(heading.level()), heading.content());
        column.keepWithNext(UNDER_HEADING * leading());
        return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        line(Vocabulary.BLOCK.of(paragraph), Tag.Role.PARAGRAPH, paragraph.content());
        return null;
    }

    @Override
    public Void quotation(Block.Quotation quotation) {
        blocks(Vocabulary.BLOCK.of(quotation), Tag.Role.QUOTATION, quotation.content());
        return null;
    }

    @Override
    public Void items(Block.Items items) {
        Tag list = Tags.list(frame.tag(), items);
        box(Vocabulary.BLOCK.of(items), list, inner -> new ListSetter(setting, column, inner).items(items));
        return null;
    }

    @Override
    public Void definitions(Block.Definitions definitions) {
        Tag list = frame.tag().child(Tag.Role.LIST).with(Tag.Key.NUMBERING, "None");
        box(Vocabulary.BLOCK.of(definitions), list,
                inner -> new ListSetter(setting, column, inner).definitions(definitions));
        return null;
    }

    @Override
    public Void code(Block.Code code) {
        Tag tag = frame.tag().child(Tag.Role.CODE);
        line(Vocabulary.BLOCK.of(code), tag, "", setter -> setter.of(code).preserved(code.text()));
        return null;
    }

    @Override
    public Void thematicBreak(Block.ThematicBreak thematicBreak) {
        line(Vocabulary.BLOCK.of(thematicBreak), Tag.ARTIFACT, "", setter -> {
        });
        return null;
    }

    @Override
    public Void table(Block.Table table) {
        Element element = Vocabulary.BLOCK.of(table);
        Tag tag = frame.tag().child(Tag.Role.TABLE);
        String lang = Tags.language(tag, element, frame.lang());
        element.id().ifPresent(column::anchor);
        Frame inner = frame.child(styled(element), tag, lang);
        uncounted(() -> new TableSetter(setting, column, frame).set(table, inner));
        return null;
    }

    @Override
    public Void figure(Block.Figure figure) {
        box(Vocabulary.BLOCK.of(figure), frame.tag().child(Tag.Role.DIVISION),
                inner -> uncounted(() -> new FigureSetter(setting, column, inner).set(figure)));
        return null;
    }

    @Override
    public Void verse(Block.Verse verse) {
        box(Vocabulary.BLOCK.of(verse), frame.tag().child(Tag.Role.DIVISION),
                inner -> verse(verse, new VerseSetter(setting, column, inner)));
        return null;
    }

    private void verse(Block.Verse verse, VerseSetter setter) {
        if (Numbering.of(verse.attributes()).isPresent()) {
            uncounted(() -> setter.set(verse));
        } else {
            setter.set(verse);
        }
    }

    @Override
    public Void division(Block.Division division) {
        box(Vocabulary.BLOCK.of(division), frame.tag().child(Tag.Role.DIVISION),
                inner -> numbered(division.attributes(), inner,
                        () -> new BlockSetter(setting, column, inner).all(division.content())));
        return null;
    }

    /** Lines of what is numbered within what is numbered have the inner numbers. */
    private void numbered(Attributes attributes, Frame inner, Runnable content) {
        LineNumbers.of(attributes, setting, inner)
                .ifPresentOrElse(numbers -> column.numbered(Optional.of(numbers), content), content);
    }

    /** Tables and figures in a text are no lines of it, nor is verse that has numbers of its own. */
    private void uncounted(Runnable content) {
        column.numbered(Optional.empty(), content);
    }

    @Override
    public Void parallel(Block.Parallel parallel) {
        box(Vocabulary.BLOCK.of(parallel), frame.tag().child(Tag.Role.DIVISION),
                inner -> numbered(parallel.attributes(), inner,
                        () -> new ParallelSetter(setting, column, inner).set(parallel)));
        return null;
    }

    @Override
    public Void contents(Block.Contents contents) {
        box(Vocabulary.BLOCK.of(contents), frame.tag().child(Tag.Role.CONTENTS),
                inner -> new ContentsSetter(setting, column, inner).entries(contents.entries(), 1));
        return null;
    }

    @Override
    public Void endnotes(Block.Endnotes endnotes) {
        box(Vocabulary.BLOCK.of(endnotes), frame.tag().child(Tag.Role.DIVISION), inner -> {
            BlockSetter setter = new BlockSetter(setting, column, inner);
            Tag.Role role = Tag.Role.heading(endnotes.level());
            setter.line(Vocabulary.heading(endnotes.level()), role, endnotes.title());
            column.keepWithNext(UNDER_HEADING * leading());
            endnotes.notes().forEach(note -> setter.endnote(note, endnotes.series()));
        });
        return null;
    }

    private void endnote(Block.Endnote note, String series) {
        Tag tag = frame.tag().child(Tag.Role.NOTE).with(Tag.Key.ID, note.id());
        column.anchor(note.id());
        NoteMark mark = new NoteMark(setting, note.id(), series);
        box(Vocabulary.endnote(setting.series(series).cssClass()), tag, inner -> new BlockSetter(setting, column, inner)
                .opening(mark.opening(note, inner)).all(note.content()));
    }

    @Override
    public Void index(Block.Index index) {
        box(Vocabulary.BLOCK.of(index), frame.tag().child(Tag.Role.INDEX),
                inner -> new IndexSetter(setting, column, inner).groups(index));
        return null;
    }
}
