package press.apparat.page;

import java.util.List;
import java.util.Optional;
import press.apparat.placed.Placed;

/** Finds the places that can be linked to. */
final class PageAnchors implements Placed.Cases<Optional<String>> {
    /** The ids of all anchors of a page. */
    static List<String> in(List<Placed> content) {
        PageAnchors anchors = new PageAnchors();
        return content.stream().flatMap(placed -> placed.match(anchors).stream()).toList();
    }

    @Override
    public Optional<String> anchor(Placed.Anchor anchor) {
        return Optional.of(anchor.id());
    }

    @Override
    public Optional<String> glyphs(Placed.Glyphs glyphs) {
        return Optional.empty();
    }

    @Override
    public Optional<String> rule(Placed.Rule rule) {
        return Optional.empty();
    }

    @Override
    public Optional<String> picture(Placed.Picture picture) {
        return Optional.empty();
    }

    @Override
    public Optional<String> line(Placed.SetLine line) {
        return Optional.empty();
    }

    @Override
    public Optional<String> link(Placed.Link link) {
        return Optional.empty();
    }
}
