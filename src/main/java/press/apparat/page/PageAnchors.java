package press.apparat.page;

import java.util.List;
import java.util.stream.Stream;
import press.apparat.placed.Placed;

/** Finds the places that can be linked to. */
final class PageAnchors implements Placed.Cases<Stream<String>> {
    /** The ids of all anchors of a page. */
    static List<String> in(List<Placed> content) {
        PageAnchors anchors = new PageAnchors();
        return content.stream().flatMap(placed -> placed.match(anchors)).toList();
    }

    @Override
    public Stream<String> anchor(Placed.Anchor anchor) {
        return Stream.of(anchor.id());
    }

    @Override
    public Stream<String> glyphs(Placed.Glyphs glyphs) {
        return Stream.empty();
    }

    @Override
    public Stream<String> rule(Placed.Rule rule) {
        return Stream.empty();
    }

    @Override
    public Stream<String> picture(Placed.Picture picture) {
        return Stream.empty();
    }

    @Override
    public Stream<String> link(Placed.Link link) {
        return Stream.empty();
    }

    @Override
    public Stream<String> line(Placed.SetLine line) {
        return Stream.empty();
    }

    @Override
    public Stream<String> turned(Placed.Turned turned) {
        return in(turned.content()).stream();
    }
}
