package press.apparat.galley;

import java.util.function.Consumer;
import press.apparat.placed.Tag;
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

    /** What a screen reader calls it: "Editor's notes b". */
    private String name() {
        return setting.series(series).title() + " " + words();
    }

    /** Sets the call. */
    void call(Copy copy, InlinePlace place) {
        copy.add(new Attachment.Anchor(callAnchor()));
        Tag reference = place.tag().child(Tag.Role.REFERENCE);
        new InlineSetter(setting, copy, place.linked("#" + id, name(), reference)).run(words());
    }

    /** Begins the text of the note, which stands in a frame. */
    Consumer<Copy> opening(Frame frame) {
        InlinePlace label = new InlinePlace(frame.styled().child(Vocabulary.BACKLINK), frame.lang(),
                frame.tag().child(Tag.Role.LABEL), java.util.Optional.empty());
        InlinePlace linked = label.linked("#" + callAnchor(), name(), label.tag());
        return copy -> {
            new InlineSetter(setting, copy, linked).run(words());
            new InlineSetter(setting, copy, label).generated("after");
        };
    }
}
