package press.apparat.evidence;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The facts that the book rests on, by name: a line of facts.txt (L68, D14, E8) or an entry of terms.txt (G31). */
final class FactSheet {
    static final Path FOLDER = Path.of("manuscript", "evidence");
    private static final Pattern TABLED = Pattern.compile("\\| ([DE]\\d+) \\|.*");
    private static final Pattern TERM = Pattern.compile("(?:### )?(?:\\*\\*)?(\\d+)\\. .*");

    private final List<String> lines;
    private final Map<String, String> tabled;
    private final Map<String, String> terms;

    FactSheet() throws IOException {
        this.lines = Files.readAllLines(FOLDER.resolve("facts.txt"));
        this.tabled = lines.stream().flatMap(line -> TABLED.matcher(line).results())
                .collect(toMap(found -> found.group(1), MatchResult::group));
        List<String> glossary = Files.readAllLines(FOLDER.resolve("terms.txt"));
        this.terms = IntStream.range(0, glossary.size()).filter(at -> TERM.matcher(glossary.get(at)).matches()).boxed()
                .collect(toMap(at -> name(glossary.get(at)), at -> entry(glossary, at)));
    }

    private static String name(String head) {
        return "G" + TERM.matcher(head).results().findFirst().orElseThrow().group(1);
    }

    /** An entry reaches to the next one or to an empty line. */
    private static String entry(List<String> glossary, int at) {
        Predicate<String> its = line -> !line.isBlank() && !TERM.matcher(line).matches();
        return glossary.get(at) + " " + String.join(" ", glossary.stream().skip(at + 1L).takeWhile(its).toList());
    }

    Optional<String> fact(String name) {
        return switch (name.charAt(0)) {
            case 'L' -> line(Integer.parseInt(name.substring(1)));
            case 'G' -> Optional.ofNullable(terms.get(name));
            default -> Optional.ofNullable(tabled.get(name));
        };
    }

    private Optional<String> line(int number) {
        return Optional.of(number).filter(one -> one <= lines.size()).map(one -> lines.get(one - 1))
                .filter(line -> !line.isBlank());
    }

    /** Hearsay may be told, and is never told as a fact: a line of low confidence, or one that nobody has checked. */
    static boolean isHearsay(String fact) {
        return fact.startsWith("-") && (fact.contains("(L") || fact.matches(".*\\[NL[^\\]]*].*"));
    }
}
