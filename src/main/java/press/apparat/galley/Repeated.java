package press.apparat.galley;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import press.apparat.placed.Placed;
import press.apparat.placed.Tag;

/**
 * Things that are set once more, overleaf: the head of a table. They are artifacts (ISO 32000-1, clause 14.8.2.2.2),
 * and nothing leads to them or from them.
 */
final class Repeated implements Placed.Cases<Optional<Placed>> {
    private static final Repeated THING = new Repeated();

    static Strip of(Strip strip) {
        return new Strip(strip.height(), of(strip.content()), List.of(), Map.of(), Strip.Cost.FORBIDDEN, strip.space());
    }

    private static List<Placed> of(List<Placed> things) {
        return things.stream().flatMap(thing -> thing.match(THING).stream()).toList();
    }

    @Override
    public Optional<Placed> glyphs(Placed.Glyphs glyphs) {
        return Optional.of(new Placed.Glyphs(glyphs.run(), glyphs.x(), glyphs.y(), glyphs.colour(), glyphs.actualText(),
                Tag.ARTIFACT));
    }

    @Override
    public Optional<Placed> rule(Placed.Rule rule) {
        return Optional.of(rule);
    }

    @Override
    public Optional<Placed> picture(Placed.Picture picture) {
        return Optional.of(new Placed.Picture(picture.image(), picture.x(), picture.y(), picture.width(),
                picture.height(), Tag.ARTIFACT));
    }

    @Override
    public Optional<Placed> link(Placed.Link link) {
        return Optional.empty();
    }

    @Override
    public Optional<Placed> anchor(Placed.Anchor anchor) {
        return Optional.empty();
    }

    @Override
    public Optional<Placed> line(Placed.SetLine line) {
        return Optional.of(line);
    }

    @Override
    public Optional<Placed> turned(Placed.Turned turned) {
        return Optional
                .of(new Placed.Turned(of(turned.content()), turned.x(), turned.y(), turned.width(), turned.height()));
    }
}
