package press.apparat.editing;

import java.util.List;
import java.util.regex.Pattern;

/** Several spaces become one. */
final class Spaces implements Rule {
    private static final Pattern SEVERAL = Pattern.compile("  +");

    @Override
    public List<Edit> edits(String text, Usage usage) {
        return SEVERAL.matcher(text).results().map(match -> new Edit(match.start(), match.end(), " ")).toList();
    }
}
