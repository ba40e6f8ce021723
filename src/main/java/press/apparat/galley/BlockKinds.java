package press.apparat.galley;

import java.util.List;
import java.util.Optional;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.Numbering;
import press.apparat.placed.Tag;
import press.apparat.style.Element;
import press.apparat.style.Vocabulary;

/** Sets what each kind of block holds, in the box that a setter of blocks makes for it. */
final class BlockKinds implements Block.Cases<Void> {
    private final Setting setting;
    private final Column column;
    private final Frame frame;
    private final BlockSetter setter;

    BlockKinds(Setting setting, Column column, Frame frame, BlockSetter setter) {
        this.setting = setting;
        this.column = column;
        this.frame = frame;
        this.setter = setter;
    }

    private void blocks(Element element, Tag.Role role, List<Block> content) {
        setter.box(element, frame.tag().child(role), inner -> new BlockSetter(setting, column, inner).all(content));
    }

    @Override
    public Void heading(Block.Heading heading) {
        setter.line(Vocabulary.BLOCK.of(heading), Tag.Role.heading(heading.level()), heading.content());
        TitleSetter.keepBelow(column, frame);
        return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        setter.line(Vocabulary.BLOCK.of(paragraph), Tag.Role.PARAGRAPH, paragraph.content());
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
        setter.box(Vocabulary.BLOCK.of(items), list, inner -> new ListSetter(setting, column, inner).items(items));
        return null;
    }

    @Override
    public Void definitions(Block.Definitions definitions) {
        Tag list = frame.tag().child(Tag.Role.LIST).with(Tag.Key.NUMBERING, "None");
        setter.box(Vocabulary.BLOCK.of(definitions), list,
                inner -> new ListSetter(setting, column, inner).definitions(definitions));
        return null;
    }

    @Override
    public Void code(Block.Code code) {
        Tag tag = frame.tag().child(Tag.Role.CODE);
        setter.line(Vocabulary.BLOCK.of(code), tag, "", line -> line.of(code).preserved(code.text()));
        return null;
    }

    @Override
    public Void thematicBreak(Block.ThematicBreak thematicBreak) {
        setter.line(Vocabulary.BLOCK.of(thematicBreak), Tag.ARTIFACT, "", line -> {
        });
        return null;
    }

    @Override
    public Void table(Block.Table table) {
        Element element = Vocabulary.BLOCK.of(table);
        Tag tag = frame.tag().child(Tag.Role.TABLE);
        String lang = Tags.language(tag, element, frame.lang());
        element.id().ifPresent(column::anchor);
        Frame inner = frame.child(setter.styled(element), tag, lang);
        uncounted(() -> new TableSetter(setting, column, frame).set(table, inner));
        return null;
    }

    @Override
    public Void figure(Block.Figure figure) {
        setter.box(Vocabulary.BLOCK.of(figure), frame.tag().child(Tag.Role.DIVISION),
                inner -> uncounted(() -> new FigureSetter(setting, column, inner).set(figure)));
        return null;
    }

    @Override
    public Void verse(Block.Verse verse) {
        setter.box(Vocabulary.BLOCK.of(verse), frame.tag().child(Tag.Role.DIVISION),
                inner -> verse(verse, new VerseSetter(setting, column, inner)));
        return null;
    }

    private void verse(Block.Verse verse, VerseSetter lines) {
        if (Numbering.of(verse.attributes()).isPresent()) {
            uncounted(() -> lines.set(verse));
        } else {
            lines.set(verse);
        }
    }

    @Override
    public Void division(Block.Division division) {
        setter.box(Vocabulary.BLOCK.of(division), frame.tag().child(Tag.Role.DIVISION),
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
        setter.box(Vocabulary.BLOCK.of(parallel), frame.tag().child(Tag.Role.DIVISION),
                inner -> numbered(parallel.attributes(), inner,
                        () -> new ParallelSetter(setting, column, inner).set(parallel)));
        return null;
    }

    @Override
    public Void contents(Block.Contents contents) {
        setter.box(Vocabulary.BLOCK.of(contents), frame.tag().child(Tag.Role.CONTENTS),
                inner -> new ContentsSetter(setting, column, inner).entries(contents.entries(), 1));
        return null;
    }

    @Override
    public Void endnotes(Block.Endnotes endnotes) {
        setter.box(Vocabulary.BLOCK.of(endnotes), frame.tag().child(Tag.Role.DIVISION),
                inner -> new EndnoteSetter(setting, column, inner).set(endnotes));
        return null;
    }

    @Override
    public Void index(Block.Index index) {
        setter.box(Vocabulary.BLOCK.of(index), frame.tag().child(Tag.Role.INDEX),
                inner -> new IndexSetter(setting, column, inner).groups(index));
        return null;
    }
}
