package press.apparat.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.apparat.report.Span;

/** Finds page numbers that are not those of what they lead to, and places that are not led to. */
final class PlaceVariants {
    private final PrintedPages pages;
    private final List<Variant> variants = new ArrayList<>();
    private Optional<Span> span = Optional.empty();
    private String passage = "";

    /** @param pages of the PDF, by which a page is named in both books */
    PlaceVariants(PrintedPages pages) {
        this.pages = pages;
    }

    /** @param asked and found: the same passage of the edition and of a book */
    List<Variant> of(String name, Reading asked, Reading found) {
        passage = name;
        found.of(Item.Kind.FOLIO).forEach(folio -> folio(folio, asked));
        List<Item> places = asked.of(Item.Kind.LOCATORS);
        List<Item> there = found.of(Item.Kind.LOCATORS);
        for (int i = 0; places.size() == there.size() && i < places.size(); i++) {
            span = places.get(i).inner().origins().first();
            compare(places.get(i).inner(), there.get(i).inner());
        }
        return variants;
    }

    private void folio(Item folio, Reading asked) {
        span = asked.originOf(folio.value());
        number(folio.inner().text(), folio.value(), "the page");
    }

    /** A number by its page, or what it leads to by its words where there are no pages. */
    private void compare(Reading asked, Reading found) {
        AskedPlaces places = AskedPlaces.of(asked);
        for (Item link : found.items()) {
            String said = found.words(link);
            if (link.value().isEmpty() || !places.words().containsKey(link.value())) {
                add(link.value().isEmpty()
                        ? "leads the place \"" + said + "\" nowhere"
                        : "has the place \"" + said + "\" too much");
            } else if (!places.names(link.value(), said)) {
                number(said, link.value(), "the place \"" + places.words().get(link.value()) + "\" on page");
            }
        }
        Set<Integer> printed = new PageRanges(pages).in(found);
        places.words().forEach((target, words) -> {
            if (!places.isLedTo(target, found) && !printed.contains(pages.places().get(target.substring(1)))) {
                add(Variant.LACKS + "the place \"" + words + "\" on page "
                        + pages.folio(target.substring(1)).orElse("?"));
            }
        });
    }

    /** A page may be followed by what tells the place on it: "45 n. 3". */
    private void number(String said, String target, String what) {
        String folio = target.isEmpty() ? "" : pages.folio(target.substring(1)).orElse("");
        if (!said.split("[^\\p{L}\\p{N}]", 2)[0].equals(folio)) {
            add("has \"" + said + "\" for " + what + " " + folio);
        }
    }

    private void add(String said) {
        variants.add(new Variant(Variant.Kind.LOCATOR, passage, said, span));
    }
}
