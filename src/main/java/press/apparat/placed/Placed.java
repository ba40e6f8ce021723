package press.apparat.placed;

import java.util.List;

import press.apparat.type.Shaped;

/**
 * Something in its place. On a page x counts from its left edge rightwards and y from its top edge downwards; in a
 * galley's strip from the strip's top left corner. Lengths in sp.
 */
public sealed interface Placed {
    long x();

    long y();

    Placed moved(long dx, long dy);

    <R> R match(Cases<R> cases);

    /** One answer for each kind of thing. */
    interface Cases<R> {
        R glyphs(Glyphs glyphs);

        R rule(Rule rule);

        R picture(Picture picture);

        R link(Link link);

        R anchor(Anchor anchor);

        R turned(Turned turned);

        R line(SetLine line);
    }

    /**
     * A run of glyphs, its first one's origin at (x, y) on the baseline.
     *
     * @param colour 0xRRGGBB
     * @param actualText what it stands for where that is not {@code run.text()}: a soft hyphen (U+00AD) for a hyphen
     *            at a line's end, nothing for a leader; else the same as {@code run.text()}
     * @param tag a leaf, or {@link Tag#ARTIFACT}
     */
    record Glyphs(Shaped run, long x, long y, int colour, String actualText, Tag tag) implements Placed {
        /** The same, read as another text. */
        public Glyphs standingFor(String text) {
            return new Glyphs(run, x, y, colour, text, tag);
        }

        @Override
        public Glyphs moved(long dx, long dy) {
            return new Glyphs(run, x + dx, y + dy, colour, actualText, tag);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.glyphs(this);
        }
    }

    /** A filled rectangle, its top left corner at (x, y): a rule, a ground of colour, an underline. An artifact. */
    record Rule(long x, long y, long width, long height, int colour) implements Placed {
        @Override
        public Rule moved(long dx, long dy) {
            return new Rule(x + dx, y + dy, width, height, colour);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rule(this);
        }
    }

    /** A picture fitted into a rectangle, its top left corner at (x, y). */
    record Picture(Image image, long x, long y, long width, long height, Tag tag) implements Placed {
        @Override
        public Picture moved(long dx, long dy) {
            return new Picture(image, x + dx, y + dy, width, height, tag);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.picture(this);
        }
    }

    /** A picture's file; {@code path} is its name in the book, the same for no other picture. */
    record Image(String path, String mediaType, byte[] bytes) {
    }

    /**
     * A rectangle that leads elsewhere.
     *
     * @param target an anchor's id after "#", or a URI
     * @param words what it is called by a screen reader ("Note 3")
     * @param tag its {@code LINK} element
     */
    record Link(String target, String words, long x, long y, long width, long height, Tag tag) implements Placed {
        @Override
        public Link moved(long dx, long dy) {
            return new Link(target, words, x + dx, y + dy, width, height, tag);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.link(this);
        }
    }

    /**
     * What is known of a line of text that has been set, for those who measure it. It draws nothing, and comes after
     * its glyphs in the order of drawing, with none of another line between them.
     *
     * @param index in its paragraph, from 0
     * @param x the left edge of its measure
     * @param y its baseline
     * @param width of its measure
     */
    record SetLine(Paragraph paragraph, int index, Fit fit, long x, long y, long width) implements Placed {
        /** The same with what its letters give. */
        public SetLine with(double tracking, double expansion) {
            Fit fitted = new Fit(fit.full(), fit.ratio(), tracking, expansion);
            return new SetLine(paragraph, index, fitted, x, y, width);
        }

        @Override
        public SetLine moved(long dx, long dy) {
            return new SetLine(paragraph, index, fit, x + dx, y + dy, width);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.line(this);
        }
    }

    /** A place that can be linked to, at the top of what it names. */
    record Anchor(String id, long x, long y) implements Placed {
        @Override
        public Anchor moved(long dx, long dy) {
            return new Anchor(id, x + dx, y + dy);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.anchor(this);
        }
    }

    /**
     * Things on their side, turned counter-clockwise: their right is the page's top. What takes {@code height} by
     * {@code width} on the page stands there with its top left corner at (x, y).
     *
     * @param content in its own coordinates, from its own top left corner
     * @param width of the content, along the page's height
     * @param height of the content, along the page's width
     */
    record Turned(List<Placed> content, long x, long y, long width, long height) implements Placed {
        @Override
        public Turned moved(long dx, long dy) {
            return new Turned(content, x + dx, y + dy, width, height);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.turned(this);
        }
    }
}
