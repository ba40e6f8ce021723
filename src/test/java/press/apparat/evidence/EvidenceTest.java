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
        assertThat(evidence).allSatisfy(row -> assertThat(row.facts()).as(row.id()).isNotEmpty())
                .allSatisfy(row -> assertThat(row.named()).as(row.id()).allMatch(name -> sheet.fact(name).isPresent()));
    }

    @Test
    void everyRowNamesTheWorksThatItsNoteCites() {
        assertThat(evidence)
                .allSatisfy(row -> assertThat(row.works()).as(row.id()).isEqualTo(annotated.works(row.id())));
    }

    /** The 38 places where sources disagree, and the 19 errors of the popular account, each in a note of the editor's. */
    @Test
    void theEditorAnswersEveryDisagreementAndEveryError() {
        Set<String> answered = evidence.stream().filter(Evidence::isOfTheEditor).flatMap(row -> row.named().stream())
                .collect(Collectors.toSet());
        assertThat(answered).containsAll(Stream.concat(IntStream.rangeClosed(1, 38).mapToObj(n -> "D" + n),
                IntStream.rangeClosed(1, 19).mapToObj(n -> "E" + n)).toList());
    }

    @Test
    void onlyTheEditorTellsHearsay() {
        assertThat(evidence).filteredOn(row -> !row.isOfTheEditor() && !row.isOurs())
                .allSatisfy(row -> assertThat(facts(row)).as(row.id()).anyMatch(fact -> !FactSheet.isHearsay(fact)));
    }

    @Test
    void figuresAreThoseOfTheFacts() {
        assertThat(evidence.stream().filter(row -> !row.isOurs())
                .flatMap(row -> Figures.beyond(annotated.words(row.id()), facts(row)).map(row.id()::concat))).isEmpty();
    }

    /** A figure in the text is in a fact that a note of its chapter names, or in a note that reckons. */
    @Test
    void figuresInTheTextAreThoseOfTheNotesFacts() {
        assertThat(Annotated.book().sections().stream()
                .flatMap(section -> Figures.beyond(Prose.of(section), known(section)).map(section.id()::concat)))
                .isEmpty();
    }

    private List<String> known(Section section) {
        Annotated its = Annotated.of(List.of(section));
        return evidence.stream().filter(row -> its.ids().contains(row.id())).flatMap(row -> Stream
                .concat(facts(row).stream(), row.isOurs() ? Stream.of(its.words(row.id())) : Stream.empty())).toList();
    }

    private List<String> facts(Evidence row) {
        return row.named().stream().map(name -> sheet.fact(name).orElseThrow()).toList();
    }
}
