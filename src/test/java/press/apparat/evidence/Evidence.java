package press.apparat.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/**
 * What notes, figures and tables of the book rest on, in its order: manuscript/evidence/notes.csv.
 *
 * @param id the label of a note (poll, ed:poll), or the id of a figure or table
 * @param facts names of a {@link FactSheet}; {@code own}: an inference, a remark on this edition; {@code =3032}: a figure
 *            that is reckoned from the facts
 * @param works the keys that a note cites, each once
 */
record Evidence(String id, List<String> facts, List<String> works) {
    private static final String OWN = "own";
    private static final String RECKONED = "=";

    static List<Evidence> ofTheBook() throws IOException {
        return Files.readAllLines(FactSheet.FOLDER.resolve("notes.csv")).stream().skip(1).map(Evidence::of).toList();
    }

    private static Evidence of(String row) {
        String[] cells = row.split(",", -1);
        return new Evidence(cells[0], words(cells[1]), words(cells[2]));
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
    }

    boolean isOurs() {
        return facts.contains(OWN);
    }

    /** Names of facts. */
    List<String> named() {
        return facts.stream().filter(fact -> !fact.equals(OWN) && !fact.startsWith(RECKONED)).toList();
    }

    List<String> reckoned() {
        return facts.stream().filter(fact -> fact.startsWith(RECKONED)).toList();
    }

    boolean isOfTheEditor() {
        return id.startsWith("ed:");
    }
}
