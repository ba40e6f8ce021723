package press.apparat.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import press.apparat.book.Point;
import press.apparat.placed.Origin;
import press.apparat.placed.Placed;
import press.apparat.placed.Tag;

/**
 * Reads what is printed, thing by thing in the order it is drawn, and counts the letters of each leaf, so that every
 * word is known to come from a place in the book. A leaf goes on where it ended on the line or the page before.
 */
final class Letters implements Placed.Cases<Void> {
    private final Map<Tag, Integer> printed = new IdentityHashMap<>();
    private Tag leaf = Tag.ARTIFACT;
    private int count;
    private final Found found;

    /** Takes what is read. */
    interface Found {
        /** Letters, or a picture, that stand in a leaf after so many others. */
        void words(Tag leaf, int letters);

        void anchor(String id);
    }

    Letters(Found found) {
        this.found = found;
    }

    /** The place in the book of what comes in a leaf after so many letters; none for words that the press adds. */
    static Optional<Point> point(Tag leaf, int letters) {
        int left = letters;
        for (Origin origin : leaf.origins()) {
            int length = Point.letters(origin.printed());
            if (left < length || origin.printed().isEmpty()) {
                int within = own(origin, left);
                return origin.source().map(source -> new Point(source, origin.before() + within));
            }
            left -= length;
        }
        return Optional.empty();
    }

    /** A letter may be printed as two, as "ß" is in capitals, which cannot be parted. */
    private static int own(Origin origin, int printed) {
        int letters = Point.letters(origin.own());
        if (letters == 0 || letters == Point.letters(origin.printed())) {
            return Math.min(letters, printed);
        }
        int own = 0;
        while (own < letters && capitals(origin, own + 1) <= printed) {
            own++;
        }
        return own;
    }

    private static int capitals(Origin origin, int own) {
        String letters = origin.own().substring(0, Point.index(origin.own(), own));
        return Point.letters(letters.toUpperCase(Locale.ROOT));
    }

    void read(List<Placed> things) {
        things.forEach(thing -> thing.match(this));
    }

    @Override
    public Void glyphs(Placed.Glyphs glyphs) {
        int letters = glyphs.tag() == Tag.ARTIFACT ? 0 : Point.letters(glyphs.actualText());
        if (letters > 0) {
            open(glyphs.tag());
            found.words(leaf, count);
            count += letters;
        }
        return null;
    }

    /** Mostly it is the leaf of the word before. */
    private void open(Tag next) {
        if (next != leaf) {
            printed.put(leaf, count);
            leaf = next;
            count = printed.getOrDefault(leaf, 0);
        }
    }

    @Override
    public Void picture(Placed.Picture picture) {
        if (picture.tag() != Tag.ARTIFACT) {
            found.words(picture.tag(), 0);
        }
        return null;
    }

    @Override
    public Void anchor(Placed.Anchor anchor) {
        found.anchor(anchor.id());
        return null;
    }

    @Override
    public Void turned(Placed.Turned turned) {
        read(turned.content());
        return null;
    }

    @Override
    public Void rule(Placed.Rule rule) {
        return null;
    }

    @Override
    public Void link(Placed.Link link) {
        return null;
    }

    @Override
    public Void line(Placed.SetLine line) {
        return null;
    }
}
