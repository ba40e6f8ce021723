package press.apparat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rooms of the press and the only arrows between them. A room sees the rooms named after it, and no other. */
class RoomsTest {
    private static final Path ROOT = Path.of("src/main/java/press/apparat");
    private static final Pattern ARROW = Pattern.compile("\\bpress\\.apparat\\.([a-z]+)\\.");

    private static final Map<String, Set<String>> ROOMS = Map.ofEntries(Map.entry("report", Set.of()),
            Map.entry("measure", Set.of()), Map.entry("book", Set.of("report")),
            Map.entry("manuscript", Set.of("book", "report")),
            Map.entry("editing", Set.of("book", "measure", "report")),
            Map.entry("style", Set.of("book", "measure", "report")), Map.entry("type", Set.of("measure", "report")),
            Map.entry("line", Set.of("measure")), Map.entry("placed", Set.of("type", "measure")),
            Map.entry("galley", Set.of("editing", "book", "style", "type", "line", "placed", "measure", "report")),
            Map.entry("page", Set.of("galley", "style", "type", "placed", "measure", "report", "book")),
            Map.entry("pdf", Set.of("page", "placed", "type", "measure", "report")),
            Map.entry("epub", Set.of("editing", "book", "style", "report")),
            Map.entry("proof", Set.of("editing", "book", "report")), Map.entry("cli", Set.of("report")));

    /** Libraries that only one room knows. */
    private static final Map<String, String> OWNERS = Map.of("com.vladsch.flexmark", "manuscript", "org.snakeyaml",
            "manuscript", "com.helger", "style", "org.lwjgl", "type", "com.lowagie", "pdf", "org.apache.pdfbox",
            "proof", "picocli", "cli");

    @Test
    void everyRoomSeesOnlyTheRoomsItMay() {
        rooms().forEach((room, text) -> {
            Set<String> seen = new TreeSet<>();
            Matcher arrow = ARROW.matcher(text);
            while (arrow.find()) {
                seen.add(arrow.group(1));
            }
            seen.remove(room);
            assertThat(ROOMS).as("rooms").containsKey(room);
            assertThat(ROOMS.get(room)).as("what " + room + " sees").containsAll(seen);
        });
    }

    @Test
    void noRoomSeesItselfThroughOthers() {
        for (String room : ROOMS.keySet()) {
            Set<String> reached = new TreeSet<>();
            ROOMS.get(room).forEach(next -> reach(next, reached));
            assertThat(reached).as("what " + room + " reaches").doesNotContain(room);
        }
    }

    private static void reach(String room, Set<String> reached) {
        if (reached.add(room)) {
            ROOMS.get(room).forEach(next -> reach(next, reached));
        }
    }

    @Test
    void aLibraryIsKnownInOneRoom() {
        rooms().forEach((room, text) -> OWNERS.forEach((library, owner) -> {
            if (!room.equals(owner)) {
                assertThat(text).as(room + " and " + library).doesNotContain("import " + library)
                        .doesNotContain("import static " + library);
            }
        }));
    }

    /** The text of each room's files, by room. */
    private static Map<String, String> rooms() {
        Map<String, String> rooms = new TreeMap<>();
        try (Stream<Path> files = Files.walk(ROOT, 2)) {
            files.filter(file -> file.toString().endsWith(".java") && !file.getParent().equals(ROOT)).sorted().forEach(
                    file -> rooms.merge(file.getParent().getFileName().toString(), text(file), String::concat));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rooms;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
