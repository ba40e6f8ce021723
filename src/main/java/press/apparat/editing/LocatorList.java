package press.apparat.editing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import press.apparat.book.Inline;
import press.apparat.editing.Locator.Stop;

/**
 * Turns places into locators (The Chicago Manual of Style, 17th edition, 16.12–16.14 and 16.110–16.113): pages in order,
 * each once; pages of the text that follow each other as a range, a range that an author marked whole; the chief place
 * and those in figures and tables by themselves; a note by its page and mark unless the text of that page is named, and
 * notes that follow each other on one page together.
 */
final class LocatorList {
    private final Locator.Pages pages;
    private final Phrasebook words;

    LocatorList(Locator.Pages pages, Phrasebook words) {
        this.pages = pages;
        this.words = words;
    }

    List<Locator> of(List<Inline.Place> places) {
        List<Extent> main = once(extents(places.stream().filter(place -> isText(place) && place.site().main())));
        List<Extent> plain = merged(extents(
                places.stream().filter(place -> isText(place) && !place.site().main() && !place.site().pictured())))
                .stream().filter(extent -> !extent.isOnePage() || isFree(extent.first(), main)).toList();
        List<Extent> pictured = once(extents(
                places.stream().filter(place -> isText(place) && !place.site().main() && place.site().pictured())));
        List<Extent> text = Stream.concat(plain.stream(), main.stream()).toList();
        List<Extent> noted = extents(places.stream().filter(place -> !isText(place))).stream()
                .filter(note -> note.from().site().main() || isFree(note.first(), text)).toList();
        return Stream
                .of(plain.stream().map(extent -> placed(extent, 0)), main.stream().map(extent -> placed(extent, 1)),
                        pictured.stream().map(extent -> placed(extent, 2)), new NoteLocators(pages, words).of(noted))
                .flatMap(all -> all).sorted(PlacedLocator.ORDER).map(PlacedLocator::locator).toList();
    }

    private static boolean isText(Inline.Place place) {
        return place.site().note().isEmpty();
    }

    private static boolean isFree(PageNumber page, List<Extent> extents) {
        return extents.stream().noneMatch(extent -> extent.holds(page));
    }

    /** In the order of their pages. */
    private List<Extent> extents(Stream<Inline.Place> places) {
        return places.map(this::extent).sorted(Comparator.comparing(Extent::first)).toList();
    }

    private Extent extent(Inline.Place place) {
        PageNumber first = PageNumber.of(pages.folio(place.target()));
        PageNumber last = place.isRange() ? PageNumber.of(pages.folio(place.end())) : first;
        return new Extent(first, last.compareTo(first) < 0 ? first : last, place, place);
    }

    private static List<Extent> once(List<Extent> extents) {
        List<Extent> once = new ArrayList<>();
        extents.stream().filter(
                extent -> once.stream().noneMatch(e -> e.holds(extent.first()) && e.last().equals(extent.last())))
                .forEach(once::add);
        return once;
    }

    private static List<Extent> merged(List<Extent> extents) {
        List<Extent> merged = new ArrayList<>();
        for (Extent extent : extents) {
            int last = merged.size() - 1;
            if (last >= 0 && extent.first().adjoins(merged.get(last).last())) {
                merged.set(last, merged.get(last).with(extent));
            } else {
                merged.add(extent);
            }
        }
        return merged;
    }

    private PlacedLocator placed(Extent extent, int rank) {
        Inline.Site site = extent.from().site();
        Stop from = stop(extent.from().target());
        List<Stop> stops = extent.isOnePage() ? List.of(from) : List.of(from, stop(extent.to().end()));
        return new PlacedLocator(extent.first(), rank, new Locator(site.main(), site.pictured(), stops));
    }

    private Stop stop(String target) {
        return new Stop(target, pages.folio(target));
    }
}
