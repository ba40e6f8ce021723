package press.apparat.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import press.apparat.book.Section;
import press.apparat.galley.Galley;
import press.apparat.galley.HungNote;
import press.apparat.galley.Passage;
import press.apparat.galley.Strip;
import press.apparat.measure.Edges;
import press.apparat.measure.Length;
import press.apparat.measure.Size;
import press.apparat.placed.Placed;
import press.apparat.placed.Tag;
import press.apparat.report.Source;
import press.apparat.style.Content;
import press.apparat.style.PageStyle;
import press.apparat.style.Style;

/**
 * Galleys and pages to try make-up on. A line is 10 pt high, a note's line 8 pt; each holds an anchor with its name at
 * its top and a rule as high as itself. A page holds ten lines; a note costs 4 pt beside its lines, of them a rule of 1.
 */
final class Dummies {
    static final long POINT = Length.POINT;
    static final long LINE = 10 * POINT;
    static final long NOTE_LINE = 8 * POINT;
    static final Length LEFT = Length.pt(30);
    static final Length TOP = Length.pt(40);
    static final Source SOURCE = new Source("chapter.md", "A chapter.\n");
    private static final int INK = 0x333333;

    private Dummies() {
    }

    static Strip line(String name, HungNote... notes) {
        return strip(name, LINE, notes);
    }

    static Strip strip(String name, long height, HungNote... notes) {
        List<Placed> content = List.of(new Placed.Anchor(name, 0, 0), new Placed.Rule(0, 0, 100, height, INK));
        return new Strip(height, content, List.of(notes), Map.of(), Strip.Cost.FREE, false);
    }

    static Strip space(long height) {
        return new Strip(height, List.of(), List.of(), Map.of(), Strip.Cost.FREE, true);
    }

    static Strip costing(int demerits, Strip strip) {
        return new Strip(strip.height(), strip.content(), strip.notes(), strip.strings(), new Strip.Cost(demerits),
                strip.space());
    }

    static Strip kept(Strip strip) {
        return costing(Strip.Cost.FORBIDDEN.demerits(), strip);
    }

    static Strip setting(String string, String value, Strip strip) {
        return new Strip(strip.height(), strip.content(), strip.notes(), Map.of(string, value), strip.after(),
                strip.space());
    }

    /** Lines named with a letter and a number from 0: "a0", "a1" … */
    static List<Strip> lines(String letter, int count) {
        return IntStream.range(0, count).mapToObj(i -> line(letter + i)).toList();
    }

    /** A note with lines named after it: "n.0", "n.1" … */
    static HungNote note(String id, String series, int lines) {
        return new HungNote(id, series,
                IntStream.range(0, lines).mapToObj(i -> strip(id + "." + i, NOTE_LINE)).toList());
    }

    static HungNote note(String id, int lines) {
        return note(id, "", lines);
    }

    static Galley galley(String id, Section.Matter matter, Style.Break begins, List<Strip> strips) {
        return galleyOf(id, matter, begins, strips.stream().map(Dummies::passage).toList());
    }

    static Passage passage(Strip strip) {
        return passage(List.of(strip));
    }

    /** A passage as it is best by itself. */
    static Passage passage(List<Strip> strips) {
        return new Passage(List.of(new Passage.Version(strips, 0)));
    }

    /** With another version. */
    static Passage or(int demerits, List<Strip> strips, Passage passage) {
        return new Passage(
                Stream.concat(passage.versions().stream(), Stream.of(new Passage.Version(strips, demerits))).toList());
    }

    static Galley galleyOf(String id, Section.Matter matter, Style.Break begins, List<Passage> passages) {
        return new Galley(id, Section.Role.CHAPTER, matter, begins, "auto", passages, 0, new Tag(Tag.Role.SECTION),
                SOURCE.span());
    }

    static Galley chapter(List<Strip> strips) {
        return galley("chapter", Section.Matter.BODY, Style.Break.PAGE, strips);
    }

    static PageStyle page(Map<String, Style> boxes) {
        return page(boxes, Length.pt(100));
    }

    static PageStyle page(Map<String, Style> boxes, Length depth) {
        Edges margin = new Edges(TOP, Length.pt(20), Length.pt(60), LEFT);
        Style notes = style(List.of(), new Edges(Length.pt(2), Length.ZERO, Length.ZERO, Length.ZERO),
                new Edges(Length.pt(1), Length.ZERO, Length.ZERO, Length.ZERO),
                new Edges(Length.pt(1), Length.ZERO, Length.ZERO, Length.ZERO));
        return new PageStyle(new Size(Length.pt(200), depth.plus(margin.down())), margin, boxes, notes, Length.pt(10));
    }

    /** A margin box with such content, its line 12 pt high. */
    static Style head(Content... content) {
        return style(List.of(content), Edges.NONE, Edges.NONE, Edges.NONE);
    }

    static Style style(List<Content> content, Edges margin, Edges border, Edges padding) {
        Style.Font font = new Style.Font(List.of("Serif"), Length.pt(9), 400, false, List.of(), Length.ZERO, 0);
        Style.Text text = new Style.Text(Length.pt(12), Length.ZERO, Style.Align.CENTER, false, Length.ZERO, false,
                false, Style.Transform.NONE, false, false);
        Style.Box box = new Style.Box(Style.Display.BLOCK, margin, padding, border, 0, Optional.empty(),
                new Style.Extent(Optional.empty(), 0.25), Style.Extent.AUTO, false);
        Style.Breaks breaks = new Style.Breaks(Style.Break.AUTO, Style.Break.AUTO, false, 2, 2);
        return new Style(font, text, box, Style.Layout.PLAIN, breaks,
                new Style.Generated(content, "auto", Map.of(), "none"));
    }
}
