package press.apparat.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables in PROPERTIES.md are those of the code; {@code -Daccept} writes them anew. */
class PropertiesTableTest {
    private static final Path FILE = Path.of("src/main/resources/press/apparat/style/PROPERTIES.md");

    private static String properties() {
        return Stream.of(Property.values())
                .map(p -> String.format("| `%s` | `%s` | %s | %s | %s |", p.cssName(),
                        p.definition().replace("|", "\\|"), p.inherited() ? "yes" : "", p.module(), honoured(p)))
                .collect(Collectors.joining("\n",
                        "| property | values | inherited | module | honoured by |\n|---|---|---|---|---|\n", "\n"));
    }

    private static String honoured(Property property) {
        return switch (property.use()) {
            case BOTH -> "both books";
            case PRINT -> "PDF";
            case PAGE -> "PDF, in `@page`";
        };
    }

    private static String shorthands() {
        return Stream.of(Shorthand.values())
                .map(s -> "| `" + s.cssName() + "` | "
                        + s.longhands().stream().map(p -> "`" + p.cssName() + "`").collect(Collectors.joining(", "))
                        + " |")
                .collect(Collectors.joining("\n", "| shorthand | sets |\n|---|---|\n", "\n"));
    }

    @Test
    void the_documentation_lists_what_the_code_honours() throws IOException {
        String written = Files.readString(FILE);
        String current = between(between(written, "properties", properties()), "shorthands", shorthands());
        if (Boolean.getBoolean("accept")) {
            Files.writeString(FILE, current);
        }
        assertThat(Files.readString(FILE)).isEqualTo(current);
    }

    private static String between(String text, String name, String table) {
        String from = "<!-- " + name + " -->\n";
        String to = "<!-- end of " + name + " -->";
        return text.substring(0, text.indexOf(from) + from.length()) + table + text.substring(text.indexOf(to));
    }
}
