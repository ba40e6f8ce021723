package press.apparat.galley;

import java.util.List;
import press.apparat.placed.Placed;

/** A piece that takes its place in the line whole. Lengths in sp. */
sealed interface Attachment extends Piece {
    <R> R match(Kinds<R> kinds);

    /** One answer for each kind of attachment. */
    interface Kinds<R> {
        R anchor(Anchor anchor);

        R call(Call call);

        R inset(Inset inset);

        R gap(Gap gap);
    }

    /** The room it takes along the line. */
    default long width() {
        return 0;
    }

    /** The notes that are called here. */
    default List<HungNote> notes() {
        return List.of();
    }

    /** The room it takes above the baseline. */
    default long height() {
        return 0;
    }

    @Override
    default <R> R match(Piece.Cases<R> cases) {
        return cases.attachment(this);
    }

    /** A place that can be linked to. */
    record Anchor(String id) implements Attachment {
        @Override
        public <R> R match(Kinds<R> kinds) {
            return kinds.anchor(this);
        }
    }

    /** The place of a note's call: its text, and the notes called in that, hang on this line. */
    record Call(List<HungNote> notes) implements Attachment {
        @Override
        public <R> R match(Kinds<R> kinds) {
            return kinds.call(this);
        }
    }

    /** A picture in the line, standing on the baseline. */
    record Inset(Placed.Image image, long width, long height, Look look) implements Attachment {
        @Override
        public <R> R match(Kinds<R> kinds) {
            return kinds.inset(this);
        }
    }

    /** White that is no space between words. */
    record Gap(long width) implements Attachment {
        @Override
        public <R> R match(Kinds<R> kinds) {
            return kinds.gap(this);
        }
    }
}
