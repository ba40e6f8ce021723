package press.apparat.galley;

import java.util.List;
import java.util.function.Consumer;
import press.apparat.book.Block;
import press.apparat.book.IndexEntry;
import press.apparat.book.Inline;
import press.apparat.editing.IndexLine;
import press.apparat.editing.IndexWords;
import press.apparat.placed.Tag;
import press.apparat.report.Span;
import press.apparat.style.IndexVocabulary;

/**
 * Sets an index, its entries indented (The Chicago Manual of Style, 17th edition, 16.26). Where a column begins among
 * the entries below a heading, the heading stands above them once more, and is said to be continued.
 */
final class IndexSetter {
    /** Lines under a letter before a column may end. */
    private static final int UNDER_LETTER = 3;

    private final Setting setting;
    private final Column column;
    private final Frame frame;
    private final IndexWords words;

    /** @param frame that the index stands in, with its element of the structure tree */
    IndexSetter(Setting setting, Column column, Frame frame) {
        this.setting = setting;
        this.column = column;
        this.frame = frame;
        this.words = setting.tools().edition().indexWords(frame.lang());
    }

    void groups(Block.Index index) {
        BlockSetter setter = new BlockSetter(setting, column, frame);
        index.groups().forEach(group -> setter.box(IndexVocabulary.GROUP, frame.tag().child(Tag.Role.DIVISION),
                inner -> group(group, inner)));
    }

    private void group(IndexEntry.Group group, Frame inner) {
        BlockSetter setter = new BlockSetter(setting, column, inner);
        if (!group.letter().isEmpty()) {
            setter.line(IndexVocabulary.LETTER, inner.tag().child(Tag.Role.H2), "", line -> line.run(group.letter()));
            column.keepWithNext();
        }
        int from = column.size();
        entries(group.entries(), 1, new Level(setter, inner.tag()));
        if (!group.letter().isEmpty()) {
            column.standing().hold(from, UNDER_LETTER * inner.style().text().leading().sp());
        }
    }

    /** Where a list of entries is set. */
    private record Level(BlockSetter setter, Tag parent) {
    }

    private void entries(List<IndexEntry> entries, int level, Level place) {
        list(place, list -> entries.forEach(entry -> entry(entry, level, list)));
    }

    private void list(Level place, Consumer<Level> content) {
        Tag tag = place.parent().child(Tag.Role.LIST).with(Tag.Key.NUMBERING, "None");
        place.setter().box(IndexVocabulary.ENTRIES, tag,
                inner -> content.accept(new Level(new BlockSetter(setting, column, inner), tag)));
    }

    private void entry(IndexEntry entry, int level, Level list) {
        Tag body = list.parent().child(Tag.Role.ITEM).child(Tag.Role.BODY);
        column.anchor(entry.id());
        list.setter().box(IndexVocabulary.entry(level), body, inner -> {
            BlockSetter setter = new BlockSetter(setting, column, inner);
            setter.line(IndexVocabulary.LINE, body.child(Tag.Role.PARAGRAPH), "",
                    line -> new IndexLine(words, new Line(line)).entry(entry, level));
            below(entry, level, new Level(setter, body), inner);
        });
    }

    /** The last of the entries is not alone below a heading that is repeated. */
    private void below(IndexEntry entry, int level, Level place, Frame inner) {
        if (entry.entries().isEmpty()) {
            return;
        }
        column.keepWithNext();
        int from = column.size();
        list(place, list -> {
            int last = entry.entries().size() - 1;
            entry.entries().subList(0, last).forEach(one -> entry(one, level + 1, list));
            column.keepWithNext();
            entry(entry.entries().get(last), level + 1, list);
            if (IndexLine.isRelated(entry)) {
                column.keepWithNext();
                related(entry, level + 1, list);
            }
        });
        column.standing().continuing(from, continued(entry, inner));
    }

    private void related(IndexEntry entry, int level, Level list) {
        Tag body = list.parent().child(Tag.Role.ITEM).child(Tag.Role.BODY);
        list.setter().box(IndexVocabulary.related(level), body,
                inner -> new BlockSetter(setting, column, inner).line(IndexVocabulary.LINE,
                        body.child(Tag.Role.PARAGRAPH), "",
                        line -> new IndexLine(words, new Line(line)).related(entry)));
    }

    /** The heading as it is repeated: an artifact, as a table's head is. */
    private List<Strip> continued(IndexEntry entry, Frame inner) {
        Column apart = Column.apart();
        new BlockSetter(setting, apart, inner).line(IndexVocabulary.CONTINUED_LINE, Tag.ARTIFACT, "", line -> {
            line.all(entry.heading());
            line.run(" ");
            line.words(IndexVocabulary.CONTINUED, words.continued());
        });
        return apart.strips().stream().map(Repeated::of).toList();
    }

    /** Sets the parts of an entry's line. */
    private static final class Line implements IndexLine.Parts {
        private final InlineSetter setter;

        Line(InlineSetter setter) {
            this.setter = setter;
        }

        @Override
        public void heading(List<Inline> words) {
            setter.element(IndexVocabulary.TERM, words);
        }

        @Override
        public void text(String text) {
            setter.run(text);
        }

        @Override
        public void locators(Inline.Locators locators) {
            setter.locators(locators);
        }

        @Override
        public void references(String word, List<IndexEntry.Reference> references, boolean also) {
            setter.within(IndexVocabulary.references(also), inner -> {
                inner.words(IndexVocabulary.WORD, word);
                String separator = " ";
                for (IndexEntry.Reference reference : references) {
                    inner.run(separator);
                    inner.link(new Inline.Link("#" + reference.target(), "", reference.words(), span(reference)));
                    separator = "; ";
                }
            });
        }

        private static Span span(IndexEntry.Reference reference) {
            return reference.words().get(0).span();
        }
    }
}
