package press.apparat.editing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /** A place or several as one, from a page to a page. */
    private record Extent(PageNumber first, PageNumber last, Inline.Place from, Inline.Place to) {
        boolean holds(PageNumber page) {
            return page.arabic() == first.arabic() && first.number() <= page.number() && page.number() <= last.number();
        }

        boolean isOnePage() {
            return first.equals(last);
        }

        /** The same up to the end of another that begins in it or on the page after it. */
        Extent with(Extent other) {
            return last.compareTo(other.last) >= 0 ? this : new Extent(first, other.last, from, other.to);
        }
    }

    /** A locator and where it comes in the order of all. */
    private record Placed(PageNumber page, int rank, Locator locator) {
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
                        pictured.stream().map(extent -> placed(extent, 2)), notes(noted))
                .flatMap(all -> all).sorted(Comparator.comparing(Placed::page).thenComparingInt(Placed::rank))
                .map(Placed::locator).toList();
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

    private Placed placed(Extent extent, int rank) {
        Inline.Site site = extent.from().site();
        Stop from = stop(extent.from().target());
        List<Stop> stops = extent.isOnePage() ? List.of(from) : List.of(from, stop(extent.to().end()));
        return new Placed(extent.first(), rank, new Locator(site.main(), site.pictured(), stops));
    }

    private Stop stop(String target) {
        return new Stop(target, pages.folio(target));
    }

    /** Notes of one series and page whose marks follow each other are named together. */
    private Stream<Placed> notes(List<Extent> extents) {
        List<List<Noted>> runs = new ArrayList<>();
        extents.stream().map(this::noted).forEach(note -> {
            List<Noted> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (last.isEmpty() || !note.goesOnWith(last.get(last.size() - 1))) {
                runs.add(new ArrayList<>(List.of(note)));
            } else if (!note.isSameAs(last.get(last.size() - 1))) {
                last.add(note);
            }
        });
        return runs.stream().map(this::placed);
    }

    private record Noted(Extent extent, String series, String mark, boolean main) {
        boolean isSameAs(Noted before) {
            return mark.equals(before.mark);
        }

        /** Whether it is the same note as the one before or that which follows it on its page. */
        boolean goesOnWith(Noted before) {
            boolean together = extent.first().equals(before.extent.first()) && series.equals(before.series)
                    && main == before.main;
            Optional<Integer> here = number(mark);
            return together
                    && (isSameAs(before) || here.isPresent() && number(before.mark).map(n -> n + 1).equals(here));
        }

        /** Of a figure or a letter. */
        private static Optional<Integer> number(String mark) {
            if (mark.matches("[0-9]{1,6}")) {
                return Optional.of(Integer.valueOf(mark));
            }
            return mark.matches("[a-z]") ? Optional.of((int) mark.charAt(0)) : Optional.empty();
        }
    }

    private Noted noted(Extent extent) {
        Inline.NoteSite site = extent.from().site().note().orElseThrow();
        return new Noted(extent, site.series(), pages.mark(site), extent.from().site().main());
    }

    private Placed placed(List<Noted> run) {
        Noted first = run.get(0);
        Noted last = run.get(run.size() - 1);
        Stop from = new Stop(target(first), numbered(run.size() > 1 ? "locator.notes" : "locator.note", first));
        List<Stop> stops = run.size() > 1 ? List.of(from, new Stop(target(last), last.mark())) : List.of(from);
        return new Placed(first.extent().first(), 3, new Locator(first.main(), false, stops));
    }

    private static String target(Noted note) {
        return note.extent().from().target();
    }

    private String numbered(String key, Noted note) {
        String folio = pages.folio(target(note));
        return words.word(key).orElseThrow().replace("{page}", folio).replace("{note}", note.mark());
    }
}
