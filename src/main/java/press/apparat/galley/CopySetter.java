package press.apparat.galley;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import press.apparat.style.Style;
import press.apparat.style.Styled;

/** Sets a block that holds inlines: gathers its copy, with what the style sheet adds, and opens it as it asks. */
final class CopySetter {
    private final Setting setting;
    private final Column column;
    private final Frame frame;
    private final Copy copy = new Copy();

    CopySetter(Setting setting, Column column, Frame frame) {
        this.setting = setting;
        this.column = column;
        this.frame = frame;
    }

    Copy copy() {
        return copy;
    }

    /** Sets what {@code content} gives; {@code words} are its text for running heads. */
    void set(String words, Consumer<InlineSetter> content) {
        InlineSetter setter = new InlineSetter(setting, copy, InlinePlace.in(frame));
        generated("before", setter);
        content.accept(setter);
        generated("after", setter);
        frame.style().generated().stringSet().forEach(
                (name, parts) -> column.waiting().string(name, new NamedString(frame.styled(), words).of(parts)));
        Optional<InitialLetter> initial = InitialLetter.cut(setting, frame, copy);
        Opening opening = new Opening(frame.style().text().indent().sp(), initial);
        FirstLine.dress(setting, frame, opening, copy);
        initial.ifPresent(this::begin);
        new ParagraphSetter(setting, column).set(frame, copy, opening);
    }

    /** An initial stands on the first line's baseline as a marker does, with white above it where it rises over it. */
    private void begin(InitialLetter initial) {
        if (initial.raised() > 0) {
            column.add(Strip.of(initial.raised(), List.of()));
            column.keepWithNext();
        }
        column.waiting().mark(initial.at(frame.x() + frame.style().text().indent().sp()));
    }

    private void generated(String pseudo, InlineSetter setter) {
        Optional<Styled> aside = frame.styled().pseudo(pseudo)
                .filter(styled -> styled.style().layout().floating().to() != Style.Float.NONE);
        aside.ifPresentOrElse(styled -> new SideText(setting, frame, styled).onto(column),
                () -> setter.generated(pseudo));
    }
}
