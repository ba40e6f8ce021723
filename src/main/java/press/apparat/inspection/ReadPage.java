package press.apparat.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.apparat.page.Layout;
import press.apparat.page.Page;
import press.apparat.placed.Placed;
import press.apparat.placed.Tag;

/** A page, its lines, and what else is to be known of it. */
final class ReadPage implements Placed.Cases<Void> {
    private final int index;
    private final Page page;
    private final Structure structure;
    private final List<TextLine> lines = new ArrayList<>();
    private final List<Placed.Picture> pictures = new ArrayList<>();
    private final List<Placed.Link> links = new ArrayList<>();
    private final List<String> anchors = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean plain = true;
    private Tag tag = Tag.ARTIFACT;
    private boolean ofText = true;
    private List<Placed.Glyphs> glyphs = new ArrayList<>();
    private List<WordSpace> spaces = new ArrayList<>();
    private Optional<Placed.Glyphs> space = Optional.empty();

    ReadPage(int index, Page page, Structure structure) {
        this.index = index;
        this.page = page;
        this.structure = structure;
        page.content().forEach(placed -> placed.match(this));
    }

    int index() {
        return index;
    }

    Page page() {
        return page;
    }

    Layout layout() {
        return page.layout();
    }

    /** As they are drawn: text, notes, what is in the margins. */
    List<TextLine> lines() {
        return lines;
    }

    List<TextLine> lines(TextLine.Zone zone) {
        return lines.stream().filter(line -> line.zone() == zone).toList();
    }

    List<Placed.Picture> pictures() {
        return pictures;
    }

    Stream<Placed.Link> links() {
        return links.stream();
    }

    /** The ids of what can be linked to. */
    List<String> anchors() {
        return anchors;
    }

    /** The first page of a book is a recto. */
    boolean isRecto() {
        return index % 2 == 0;
    }

    /** Whether there is text to fill it. */
    boolean isToBeFull() {
        return layout().portion().filter(portion -> !portion.last()).isPresent();
    }

    boolean opens() {
        return layout().portion().filter(portion -> !portion.first()).isEmpty();
    }

    /** The number of a line stands beside it, and is no part of it. */
    @Override
    public Void glyphs(Placed.Glyphs next) {
        if (next.tag() == Tag.ARTIFACT && next.actualText().isEmpty()) {
            return null;
        }
        space.ifPresent(open -> spaces.add(WordSpace.between(open, next)));
        boolean opensSpace = !glyphs.isEmpty() && (next.actualText().equals(" ") || next.actualText().equals("\u00a0"));
        space = opensSpace ? Optional.of(next) : Optional.empty();
        glyphs.add(next);
        text.append(next.actualText());
        if (next.tag() != tag) {
            tag = next.tag();
            text(structure.of(tag));
        }
        plain &= ofText;
        return null;
    }

    private void text(Standing standing) {
        ofText = standing.mark() == Standing.Mark.NONE && standing.kind() != Kind.CODE;
    }

    @Override
    public Void picture(Placed.Picture picture) {
        pictures.add(picture);
        space = Optional.empty();
        return null;
    }

    @Override
    public Void link(Placed.Link link) {
        links.add(link);
        return null;
    }

    /** A line's glyphs are those before it. */
    @Override
    public Void line(Placed.SetLine set) {
        Standing standing = structure.of(set.paragraph().tag());
        lines.add(new TextLine(index, zone(set, standing.kind()), set, standing, text.toString(), plain, glyphs, spaces,
                left(set)));
        text.setLength(0);
        plain = true;
        glyphs = new ArrayList<>();
        spaces = new ArrayList<>();
        space = Optional.empty();
        return null;
    }

    /** A list's mark, or an initial with the marks before it, stands wholly before the line that begins with it. */
    private long left(Placed.SetLine set) {
        List<Placed.Glyphs> ink = glyphs.stream().filter(TextLine::isInk).toList();
        List<Placed.Glyphs> before = ink.stream().takeWhile(one -> one.x() + one.run().width() <= set.x()).toList();
        boolean beside = before.stream().anyMatch(one -> structure.of(one.tag()).mark() == Standing.Mark.LABEL
                || one.run().font().size().sp() > set.paragraph().em());
        return ink.stream().skip(beside ? before.size() : 0).findFirst().map(Placed.Glyphs::x).orElse(set.x());
    }

    /** What the press adds stands round the text, what the author wrote within it or beside it. */
    private TextLine.Zone zone(Placed.SetLine line, Kind kind) {
        Layout layout = layout();
        boolean beside = line.x() >= layout.area().x() + layout.area().width()
                || line.x() + line.width() <= layout.area().x();
        if (kind == Kind.ADDED && (beside || line.y() < layout.area().y() || line.y() > layout.foot())) {
            return TextLine.Zone.HEAD;
        }
        if (beside) {
            return TextLine.Zone.MARGIN;
        }
        return layout.notes() > 0 && line.y() > layout.textEnd() ? TextLine.Zone.FOOT : TextLine.Zone.TEXT;
    }

    @Override
    public Void rule(Placed.Rule rule) {
        return null;
    }

    @Override
    public Void anchor(Placed.Anchor anchor) {
        anchors.add(anchor.id());
        return null;
    }

    /** Lines that stand on their side have a measure of their own; their links lead where all links do. */
    @Override
    public Void turned(Placed.Turned turned) {
        Page side = new Page(page.size(), page.folio(), turned.content(), page.layout());
        links.addAll(new ReadPage(index, side, structure).links);
        return null;
    }
}
