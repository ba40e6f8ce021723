package press.apparat.placed;

import java.util.List;
import java.util.Optional;

/** What a PDF says of itself (Info dictionary and XMP). {@code date} is ISO 8601, a year at least. */
public record Credits(String title, List<String> authors, String language, Optional<String> date, String identifier,
        Optional<String> description, List<String> subjects, Optional<String> publisher, Optional<String> rights) {
}
