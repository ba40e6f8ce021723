package press.apparat.galley;

import java.util.List;
import press.apparat.book.Block;
import press.apparat.placed.Placed;
import press.apparat.placed.Tag;
import press.apparat.style.Element;
import press.apparat.style.Styled;
import press.apparat.style.Vocabulary;

/** Sets the items of a list, each with its marker hanging to its left, and the entries of a definition list. */
final class ListSetter {
    private final Setting setting;
    private final Column column;
    private final Frame list;

    ListSetter(Setting setting, Column column, Frame list) {
        this.setting = setting;
        this.column = column;
        this.list = list;
    }

    void items(Block.Items items) {
        BlockSetter setter = new BlockSetter(setting, column, list);
        int number = items.start();
        for (Block.Item item : items.items()) {
            item(setter, item, number++);
        }
    }

    private void item(BlockSetter setter, Block.Item item, int number) {
        Tag tag = list.tag().child(Tag.Role.ITEM);
        setter.box(Vocabulary.ITEM, tag, inner -> {
            marker(inner, tag, number);
            Frame body = inner.tagged(tag.child(Tag.Role.BODY));
            new BlockSetter(setting, column, body).all(item.content());
        });
    }

    private void marker(Frame inner, Tag item, int number) {
        String words = Marker.of(inner.style().generated().listMarker(), number);
        if (!words.isEmpty()) {
            Styled styled = inner.styled().pseudo("marker").orElse(inner.styled());
            Tag leaf = item.child(Tag.Role.LABEL).child(Tag.Role.CONTENT);
            Look look = Look.of(setting.tools(), styled.style(), inner.lang(), leaf);
            List<Placed> set = WordSetter.endingAt(words, look, inner.x());
            column.waiting().mark(set);
        }
    }

    void definitions(Block.Definitions definitions) {
        BlockSetter setter = new BlockSetter(setting, column, list);
        for (Block.Definition definition : definitions.definitions()) {
            Tag item = list.tag().child(Tag.Role.ITEM);
            definition.attributes().id().ifPresent(column::anchor);
            setter.line(Vocabulary.DEFINED, item.child(Tag.Role.LABEL), "", s -> s.all(definition.term()));
            Element body = Vocabulary.DEFINITION;
            setter.box(body, item.child(Tag.Role.BODY),
                    inner -> new BlockSetter(setting, column, inner).all(definition.content()));
        }
    }
}
