package press.apparat.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.apparat.book.Inline;
import press.apparat.editing.Locator.Stop;

/** Names notes by their pages and marks: "45 n. 3", "45 nn. 3–4" (Chicago, 16.111). */
final class NoteLocators {
    /** After the text and the figures of the page. */
    private static final int RANK = 3;

    private final Locator.Pages pages;
    private final Phrasebook words;

    NoteLocators(Locator.Pages pages, Phrasebook words) {
        this.pages = pages;
        this.words = words;
    }

    /** Notes of one series and page whose marks follow each other are named together. */
    Stream<PlacedLocator> of(List<Extent> extents) {
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

    private PlacedLocator placed(List<Noted> run) {
        Noted first = run.get(0);
        Noted last = run.get(run.size() - 1);
        Stop from = new Stop(target(first), numbered(run.size() > 1 ? "locator.notes" : "locator.note", first));
        List<Stop> stops = run.size() > 1 ? List.of(from, new Stop(target(last), last.mark())) : List.of(from);
        return new PlacedLocator(first.extent().first(), RANK, new Locator(first.main(), false, stops));
    }

    private static String target(Noted note) {
        return note.extent().from().target();
    }

    private String numbered(String key, Noted note) {
        String folio = pages.folio(target(note));
        return words.word(key).orElseThrow().replace("{page}", folio).replace("{note}", note.mark());
    }
}
