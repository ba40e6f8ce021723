package press.apparat.galley;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.placed.Tag;
import press.apparat.style.Element;
import press.apparat.style.Vocabulary;

/** The mark of a note, by its id: at its call and before its text, which lead to each other. */
record NoteMark(Setting setting, String id, String series) {
    /** The anchor of the call; the text's own is the note's id. */
    private String callAnchor() {
        return "call-" + id;
    }

    private String words() {
        return setting.mark(id, series);
    }

    /** Sets the mark, with as much room as it has wanted before: marks that change must not move their pages for ever. */
    private void mark(InlineSetter setter, Copy copy, InlinePlace place) {
        setter.run(words());
        long missing = width(setting.widestMark(id, series), place) - width(words(), place);
        if (missing > 0) {
            copy.add(new Attachment.Gap(missing));
        }
    }

    private long width(String mark, InlinePlace place) {
        return WordSetter.width(place.look(setting.tools()).shape(mark));
    }

    /** What a screen reader calls it. */
    private String name(String language) {
        return setting.tools().edition().noteName(setting.series(series), words(), language);
    }

    private Element marked(Element element) {
        return Vocabulary.marked(element, setting.series(series));
    }

    /** Sets the call of the note in what is around it. */
    void call(Inline.Note note, Copy copy, InlinePlace around) {
        InlinePlace place = around.child(marked(Vocabulary.INLINE.of(note)));
        copy.add(new Attachment.Anchor(callAnchor()));
        Tag reference = place.tag().child(Tag.Role.REFERENCE);
        InlinePlace linked = place.linked("#" + id, name(place.lang()), reference);
        mark(new InlineSetter(setting, copy, linked).of(note), copy, linked);
    }

    /** Begins the text of the note, which stands in a frame. */
    Consumer<Copy> opening(Frame frame) {
        return opening(frame, UnaryOperator.identity());
    }

    /** Begins the text of a note that does not stand with its call. */
    Consumer<Copy> opening(Block.Endnote note, Frame frame) {
        return opening(frame, setter -> setter.before(note));
    }

    private Consumer<Copy> opening(Frame frame, UnaryOperator<InlineSetter> words) {
        InlinePlace label = new InlinePlace(frame.styled().child(marked(Vocabulary.BACKLINK)), frame.lang(),
                frame.tag().child(Tag.Role.LABEL), java.util.Optional.empty());
        InlinePlace linked = label.linked("#" + callAnchor(), name(frame.lang()), label.tag());
        return copy -> {
            mark(words.apply(new InlineSetter(setting, copy, linked)), copy, linked);
            new InlineSetter(setting, copy, label).generated("after");
        };
    }
}
