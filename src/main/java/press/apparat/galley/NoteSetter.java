package press.apparat.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import press.apparat.book.Inline;
import press.apparat.placed.Tag;
import press.apparat.style.Styled;
import press.apparat.style.Vocabulary;

/** Sets a note, and the notes called in it, as strips of their own. */
final class NoteSetter {
    private final Setting setting;
    private final List<Tag> tags = new ArrayList<>();

    NoteSetter(Setting setting) {
        this.setting = setting;
    }

    /** The anchor of a note's call; the note's own is its id. */
    static String callAnchor(String noteId) {
        return "call-" + noteId;
    }

    /** The elements of the notes that were set, in order. */
    List<Tag> tags() {
        return tags;
    }

    /** The note, and after it those called in it. */
    List<HungNote> hung(Inline.Note note, String lang) {
        Tag tag = new Tag(Tag.Role.NOTE).with(Tag.Key.ID, note.id());
        tags.add(tag);
        Column column = Column.apart();
        column.anchor(note.id());
        Styled styled = setting.body().child(Vocabulary.footnote(setting.series(note.series()).cssClass()));
        Frame frame = new Frame(setting.body(), 0, setting.measure(), tag, lang).child(styled, tag, lang);
        new BlockSetter(setting, column, frame).opening(opening(note, frame)).all(note.content());
        return split(note, column.strips());
    }

    /** The mark that begins a note, a link back to its call. */
    private Consumer<Copy> opening(Inline.Note note, Frame frame) {
        String mark = setting.mark(note.id());
        String name = setting.series(note.series()).title() + " " + mark;
        InlinePlace label = new InlinePlace(frame.styled().child(Vocabulary.BACKLINK), frame.lang(),
                frame.tag().child(Tag.Role.LABEL), Optional.empty());
        InlinePlace linked = label.linked("#" + callAnchor(note.id()), name, label.tag());
        return copy -> {
            new InlineSetter(setting, copy, linked).run(mark);
            new InlineSetter(setting, copy, label).generated("after");
        };
    }

    private List<HungNote> split(Inline.Note note, List<Strip> strips) {
        List<HungNote> all = new ArrayList<>();
        List<Strip> own = strips.stream().map(Strip::withoutNotes).toList();
        all.add(new HungNote(note.id(), note.series(), own));
        strips.forEach(strip -> all.addAll(strip.notes()));
        return all;
    }
}
