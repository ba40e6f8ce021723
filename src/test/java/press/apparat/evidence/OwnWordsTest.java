package press.apparat.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import press.apparat.book.GlossaryTerm;
import press.apparat.book.PlainText;
import press.apparat.book.Section;

/**
 * The words of the book are its own: it shares no eight words in a row with its seed or its facts. Names, numbers and the
 * small words between them are nobody's; so are titles of works, which are the bibliography's.
 */
class OwnWordsTest {
    private static final int RUN = 8;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<String> SMALL = Set.of("a", "an", "and", "as", "at", "by", "for", "from", "in", "is", "it",
            "of", "on", "or", "the", "to", "was", "with");

    @Test
    void noRunOfEightWordsIsTheSeedsOrTheFacts() throws IOException {
        Set<String> theirs = new HashSet<>();
        for (String file : List.of("seed.txt", "facts.txt", "terms.txt")) {
            theirs.addAll(runs(Files.readString(FactSheet.FOLDER.resolve(file))));
        }
        assertThat(ours().stream().filter(theirs::contains)).isEmpty();
    }

    @Test
    void aSentenceCarriedOverIsFound() {
        String fact = "Kozlov arrives by the Red Arrow; Shvernik from Ufa; full attendance reached";
        assertThat(runs("We read that Kozlov arrives by the Red Arrow, Shvernik from Ufa; full attendance reached."))
                .containsAnyElementsOf(runs(fact));
    }

    @Test
    void aListOfNamesIsNobodys() {
        assertThat(runs("Bulganin, Voroshilov, Kaganovich, Malenkov, Molotov, Pervukhin, Saburov and the CC of 1957"))
                .isEmpty();
    }

    private static List<String> ours() {
        List<String> runs = new ArrayList<>();
        for (Section section : Annotated.book().sections()) {
            Annotated annotated = Annotated.of(List.of(section));
            runs.addAll(runs(Prose.of(section)));
            annotated.ids().forEach(id -> runs.addAll(runs(annotated.words(id))));
        }
        Annotated.book().glossary().forEach(term -> runs.addAll(runs(defined(term))));
        return runs;
    }

    private static String defined(GlossaryTerm term) {
        return PlainText.of(term.gloss()) + "\n" + PlainText.ofBlocks(term.entry());
    }

    /** The telling runs of each line of a text, in lower case. */
    private static Collection<String> runs(String text) {
        return text.lines().flatMap(line -> runs(WORD.matcher(line.replace("'", "").replace("ʹ", "")).results()
                .map(MatchResult::group).toArray(String[]::new)).stream()).toList();
    }

    private static List<String> runs(String[] words) {
        List<String> runs = new ArrayList<>();
        for (int at = 0; at + RUN <= words.length; at++) {
            String[] run = Arrays.copyOfRange(words, at, at + RUN);
            if (Arrays.stream(run).anyMatch(OwnWordsTest::tells)) {
                runs.add(String.join(" ", run).toLowerCase(Locale.ROOT));
            }
        }
        return runs;
    }

    private static boolean tells(String word) {
        return Character.isLowerCase(word.codePointAt(0)) && !SMALL.contains(word);
    }
}
