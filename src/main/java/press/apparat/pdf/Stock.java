package press.apparat.pdf;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.apparat.page.Page;
import press.apparat.placed.Placed;
import press.apparat.type.Typeface;

/**
 * What pages are printed with, in the order of first use.
 *
 * @param images by path
 */
record Stock(Set<Typeface> typefaces, Map<String, Placed.Image> images) implements Placed.Cases<Stock> {
    static Stock of(List<Page> pages) {
        Stock stock = new Stock(new LinkedHashSet<>(), new LinkedHashMap<>());
        pages.forEach(page -> page.content().forEach(placed -> placed.match(stock)));
        return stock;
    }

    @Override
    public Stock glyphs(Placed.Glyphs glyphs) {
        typefaces.add(glyphs.run().font().face());
        return this;
    }

    @Override
    public Stock picture(Placed.Picture picture) {
        images.putIfAbsent(picture.image().path(), picture.image());
        return this;
    }

    @Override
    public Stock rule(Placed.Rule rule) {
        return this;
    }

    @Override
    public Stock link(Placed.Link link) {
        return this;
    }

    @Override
    public Stock anchor(Placed.Anchor anchor) {
        return this;
    }

    @Override
    public Stock turned(Placed.Turned turned) {
        turned.content().forEach(placed -> placed.match(this));
        return this;
    }

    @Override
    public Stock line(Placed.SetLine line) {
        return this;
    }
}
