package press.apparat.inspection;

import java.util.ArrayList;
import java.util.List;
import press.apparat.measure.Length;
import press.apparat.placed.Placed;
import press.apparat.placed.Tag;

/** What readers with weak eyes, or none, need: item 40. */
final class AccessChecks implements Check {
    private static final double LEAST_CONTRAST = 4.5;

    @Override
    public void of(Composition book, Findings findings) {
        Tally tally = findings.of(Item.ACCESS);
        double least = book.pages().stream().mapToDouble(page -> contrast(page, tally)).min().orElse(21);
        tally.figure(Tally.ALL, "least contrast", least);
        book.pages()
                .forEach(page -> page.pictures().stream().peek(picture -> tally.measured(1))
                        .filter(picture -> !book.structure().isDescribed(picture.tag()))
                        .forEach(picture -> tally.fails(page, picture.image().path() + " is not described")));
        levels(book, tally);
    }

    private static double contrast(ReadPage page, Tally tally) {
        Inks inks = new Inks();
        page.page().content().forEach(placed -> placed.match(inks));
        tally.measured(1);
        if (inks.least < LEAST_CONTRAST) {
            tally.fails(page, Json.number(inks.least) + " : 1");
        }
        return inks.least;
    }

    private static void levels(Composition book, Tally tally) {
        int before = 0;
        for (Tag heading : book.structure().headings()) {
            int level = Structure.level(heading);
            tally.measured(1);
            if (level > before + 1) {
                tally.fails("a heading of level " + level + " after one of level " + before);
            }
            before = level;
        }
    }

    /** The least contrast of letters with the ground they stand on, as things are drawn. */
    private static final class Inks implements Placed.Cases<Void> {
        private static final int WHITE = 0xFFFFFF;
        /** A rule that is thinner is a line, not a ground. */
        private static final long THIN = 4 * Length.POINT;

        private final List<Placed.Rule> grounds = new ArrayList<>();
        private double least = 21;
        /** The two colours that were compared last. */
        private int ink = WHITE;
        private int paper;

        @Override
        public Void rule(Placed.Rule rule) {
            if (rule.height() > THIN && rule.width() > THIN) {
                grounds.add(rule);
            }
            return null;
        }

        @Override
        public Void glyphs(Placed.Glyphs glyphs) {
            int ground = WHITE;
            for (Placed.Rule rule : grounds) {
                ground = holds(rule, glyphs) ? rule.colour() : ground;
            }
            if (glyphs.colour() != ink || ground != paper) {
                ink = glyphs.colour();
                paper = ground;
                least = Math.min(least, Contrast.of(ink, paper));
            }
            return null;
        }

        private static boolean holds(Placed.Rule rule, Placed.Glyphs glyphs) {
            return glyphs.x() >= rule.x() && glyphs.x() < rule.x() + rule.width() && glyphs.y() > rule.y()
                    && glyphs.y() <= rule.y() + rule.height();
        }

        @Override
        public Void picture(Placed.Picture picture) {
            return null;
        }

        @Override
        public Void link(Placed.Link link) {
            return null;
        }

        @Override
        public Void anchor(Placed.Anchor anchor) {
            return null;
        }

        /** Things on their side have their grounds among them. */
        @Override
        public Void turned(Placed.Turned turned) {
            Inks inner = new Inks();
            turned.content().forEach(placed -> placed.match(inner));
            least = Math.min(least, inner.least);
            return null;
        }

        @Override
        public Void line(Placed.SetLine line) {
            return null;
        }
    }
}
