package press.apparat.manuscript;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.apparat.book.Work;

/** Dates as biblatex writes them, ISO 8601-2 as far as a bibliography needs it: 1957, 1957-06-29, 1993/1994, 1957~. */
final class BibDates {
    private static final Pattern DAY = Pattern.compile("(-?\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?([~?%]?)");

    private BibDates() {
    }

    /** Empty for what is no date. An open end is left out. */
    static Optional<Work.Date> read(String written) {
        String[] ends = written.strip().split("/", -1);
        String from = isOpen(ends[0]) && ends.length > 1 ? ends[1] : ends[0];
        String to = ends.length < 2 || isOpen(ends[1]) ? from : ends[1];
        Matcher first = DAY.matcher(from);
        Matcher last = DAY.matcher(to);
        if (ends.length > 2 || !first.matches() || !last.matches()) {
            return Optional.empty();
        }
        boolean circa = !first.group(4).isEmpty() || !last.group(4).isEmpty();
        return Optional.of(new Work.Date(day(first), day(last), circa));
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static Work.Day day(Matcher written) {
        return new Work.Day(number(written.group(1)), number(written.group(2)), number(written.group(3)));
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
