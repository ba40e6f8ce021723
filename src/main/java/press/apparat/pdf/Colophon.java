package press.apparat.pdf;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.apparat.placed.Credits;

/** What a file says of itself, in the Info dictionary; {@link Xmp} says the same. */
record Colophon(Credits credits) {
    static final String PRESS = "Apparat";
    /** For a book without a date: the clock would make two files of one book. */
    private static final String NO_DATE = "1970-01-01";
    private static final Pattern DATE = Pattern.compile("([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?.*");

    /** The day's first second, in ISO 8601. */
    String date() {
        return date("-", "T00:00:00Z");
    }

    Dict info() {
        String date = date("", "000000Z");
        Dict info = new Dict().text("Title", credits.title());
        of(credits.authors()).ifPresent(authors -> info.text("Author", authors));
        credits.description().ifPresent(description -> info.text("Subject", description));
        of(credits.subjects()).ifPresent(subjects -> info.text("Keywords", subjects));
        return info.text("Creator", PRESS).text("Producer", PRESS).text("CreationDate", "D:" + date).text("ModDate",
                "D:" + date);
    }

    private String date(String separator, String time) {
        Matcher parts = DATE.matcher(credits.date().filter(DATE.asMatchPredicate()).orElse(NO_DATE));
        parts.matches();
        String month = Optional.ofNullable(parts.group(2)).orElse("01");
        String day = Optional.ofNullable(parts.group(3)).orElse("01");
        return parts.group(1) + separator + month + separator + day + time;
    }

    private static Optional<String> of(List<String> names) {
        return Optional.of(String.join(", ", names)).filter(joined -> !joined.isEmpty());
    }
}
