package press.apparat.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.apparat.book.Section;

/** Every note, figure and table of the book can be traced to the facts that it rests on. */
class EvidenceTest {
    private final FactSheet sheet = new FactSheet();
    private final List<Evidence> evidence = Evidence.ofTheBook();
    private final Annotated annotated = Annotated.of(Annotated.book().sections());

    EvidenceTest() throws IOException {
    }

    @Test
    void everyNoteFigureAndTableHasARowInItsPlace() {
        assertThat(evidence).extracting(Evidence::id).containsExactlyElementsOf(annotated.ids());
    }

    @Test
    void everyRowNamesFactsThatAreOnTheSheet() {
        assertThat(evidence).filteredOn(row -> row.facts().isEmpty()).isEmpty();
        assertThat(evidence.stream().flatMap(row -> row.named().stream().filter(name -> sheet.fact(name).isEmpty())
                .map((row.id() + " has ")::concat))).isEmpty();
    }

    @Test
    void everyRowNamesTheWorksThatItsNoteCites() {
        assertThat(evidence).filteredOn(row -> !row.works().equals(annotated.works(row.id()))).isEmpty();
    }

    /** The 38 places where sources disagree, and the 19 errors of the popular account, each in a note of the editor's. */
    @Test
    void theEditorAnswersEveryDisagreementAndEveryError() {
        Set<String> answered = evidence.stream().filter(Evidence::isOfTheEditor).flatMap(row -> row.named().stream())
                .collect(Collectors.toSet());
        assertThat(Stream.concat(IntStream.rangeClosed(1, 38).mapToObj(n -> "D" + n),
                IntStream.rangeClosed(1, 19).mapToObj(n -> "E" + n)).filter(asked -> !answered.contains(asked)))
                .isEmpty();
    }

    @Test
    void onlyTheEditorTellsHearsay() {
        assertThat(evidence).filteredOn(
                row -> !row.isOfTheEditor() && !row.isOurs() && facts(row).stream().allMatch(FactSheet::isHearsay))
                .isEmpty();
    }

    @Test
    void figuresAreThoseOfTheFactsOrReckoned() {
        assertThat(evidence.stream()
                .flatMap(row -> Figures.beyond(annotated.words(row.id()), known(row)).map(row.id()::concat))).isEmpty();
    }

    /** A figure in the text is one that a note of its section vouches for. */
    @Test
    void figuresInTheTextAreThoseOfTheNotes() {
        assertThat(Annotated.book().sections().stream()
                .flatMap(section -> Figures.beyond(Prose.of(section), known(section)).map(section.id()::concat)))
                .isEmpty();
    }

    private List<String> known(Section section) {
        List<String> its = Annotated.of(List.of(section)).ids();
        return evidence.stream().filter(row -> its.contains(row.id())).flatMap(row -> known(row).stream()).toList();
    }

    private List<String> known(Evidence row) {
        return Stream.concat(facts(row).stream(), row.reckoned().stream()).toList();
    }

    private List<String> facts(Evidence row) {
        return row.named().stream().map(name -> sheet.fact(name).orElseThrow()).toList();
    }
}
