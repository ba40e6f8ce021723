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
            Map.entry("line", Set.of("measure")), Map.entry("placed", Set.of("type", "measure", "report")),
            Map.entry("galley", Set.of("editing", "book", "style", "type", "line", "placed", "measure", "report")),
            Map.entry("page", Set.of("galley", "style", "type", "placed", "measure", "report", "book")),
            Map.entry("pdf", Set.of("page", "placed", "type", "measure", "report")),
            Map.entry("epub", Set.of("editing", "book", "style", "report")),
            Map.entry("inspection", Set.of("page", "galley", "style", "type", "placed", "measure", "report")),
            Map.entry("proof", Set.of("editing", "book", "report")), Map.entry("cli", Set.of("report")));

    /** Libraries and the rooms that know them. */
    private static final Map<String, Set<String>> OWNERS = Map.of("com.vladsch.flexmark", Set.of("manuscript"),
            "org.snakeyaml", Set.of("manuscript"), "com.helger", Set.of("style", "epub"), "org.lwjgl",
            Set.of("type", "epub"), "com.lowagie", Set.of("pdf"), "org.apache.pdfbox.pdmodel", Set.of("proof"),
            "org.apache.pdfbox.text", Set.of("proof"), "picocli", Set.of("cli"), "de.undercouch", Set.of("editing"));

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
    void aLibraryStaysInItsRoom() {
        rooms().forEach((room, text) -> assertThat(OWNERS.keySet())
                .as("libraries that " + room + " imports from others' shelves")
                .noneMatch(library -> !OWNERS.get(library).contains(room)
                        && Pattern.compile("import (static )?" + library).matcher(text).find()));
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
