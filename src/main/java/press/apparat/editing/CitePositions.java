package press.apparat.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The position of each cite (CSL 1.0.2, "Choose"), on paper and on a screen. Which works were cited before is decided in
 * reading order through all series of notes. An "Ibid." points at the note before it: it must be of the same series and
 * the same section, with no other note of its series between, and cite one work alone. On a screen a note pops up by
 * itself, so that there it can but point at what is in the note with it.
 */
final class CitePositions {
    private final int near;
    private final Map<String, Integer> lastNotes = new HashMap<>();
    private final Set<String> worksOfNote = new HashSet<>();
    private Set<String> worksOfLastNote = Set.of();
    private Optional<Cited> last = Optional.empty();
    private int citesOfLast;

    /** Where a citation stands: the note is counted in its series; the text outside of notes is the note 0 of none. */
    record Place(int section, String series, int note, int serial) {
        private boolean isJustAfter(Place before) {
            return section == before.section && series.equals(before.series) && note == before.note + 1;
        }
    }

    /** The positions of a cite that hold on paper, and those on a screen. */
    record Position(Set<String> print, Set<String> screen) {
    }

    private record Cited(String key, Optional<CslLocator> locator, Place place) {
    }

    CitePositions(int near) {
        this.near = near;
    }

    /** The positions of the cites of a citation; {@code keys} and {@code locators} go together. */
    List<Position> of(List<String> keys, List<Optional<CslLocator>> locators, Place place) {
        List<Position> positions = new ArrayList<>();
        if (last.filter(before -> !before.place().equals(place)).isPresent()) {
            beginNote();
        }
        for (int i = 0; i < keys.size(); i++) {
            Cited cited = new Cited(keys.get(i), locators.get(i), place);
            positions.add(position(cited, i == 0));
            last = Optional.of(cited);
            lastNotes.put(cited.key(), place.serial());
        }
        citesOfLast = keys.size();
        worksOfNote.addAll(keys);
        return positions;
    }

    /** A new note begins: what was gathered is that of the note before. */
    private void beginNote() {
        worksOfLastNote = Set.copyOf(worksOfNote);
        worksOfNote.clear();
    }

    private Position position(Cited cited, boolean isFirst) {
        if (!lastNotes.containsKey(cited.key())) {
            return new Position(Set.of("first"), Set.of("first"));
        }
        Set<String> again = new HashSet<>(Set.of("subsequent"));
        if (cited.place().serial() - lastNotes.get(cited.key()) <= near) {
            again.add("near-note");
        }
        Set<String> print = new HashSet<>(again);
        Set<String> screen = new HashSet<>(again);
        Optional<Cited> same = last.filter(before -> before.key().equals(cited.key()));
        same.ifPresent(before -> {
            boolean here = before.place().equals(cited.place()) && (!isFirst || citesOfLast == 1);
            boolean there = cited.place().isJustAfter(before.place()) && worksOfLastNote.size() == 1;
            if (here || there) {
                print.addAll(ibid(before, cited));
            }
            if (here) {
                screen.addAll(ibid(before, cited));
            }
        });
        return new Position(Set.copyOf(print), Set.copyOf(screen));
    }

    /** A cite without a locator cannot say "Ibid." to one that has one. */
    private static Set<String> ibid(Cited before, Cited cited) {
        if (before.locator().equals(cited.locator())) {
            return Set.of("ibid");
        }
        return cited.locator().isPresent() ? Set.of("ibid", "ibid-with-locator") : Set.of();
    }
}
