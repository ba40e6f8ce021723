package press.apparat.editing;

import java.util.List;
import java.util.regex.Pattern;

/** Quotation marks that meet are held apart by a hair; an apostrophe before an opening one is none. */
final class HairSpaces implements Rule {
    private static final Pattern MEETING = Pattern.compile("[“”„‘’‚«»‹›](?=[“”„‘’‚«»‹›])");

    @Override
    public List<Edit> edits(String text, Usage usage) {
        return MEETING.matcher(text).results().filter(match -> !isElision(text, match.end(), usage))
                .map(match -> new Edit(match.end(), match.end(), "\u200A")).toList();
    }

    private static boolean isElision(String text, int at, Usage usage) {
        return text.charAt(at - 1) == '’'
                && (text.startsWith(usage.outer().open(), at) || text.startsWith(usage.inner().open(), at));
    }
}
