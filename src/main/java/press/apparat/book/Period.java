package press.apparat.book;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date, or the time from one date to another, as ISO 8601-1:2019 and the Extended Date/Time Format (ISO 8601-2:2019,
 * annex A: level 0, and of level 1 open ends and qualified dates) write it: 1957, 1957-06, 1957-06-18/1957-06-29,
 * 1912/.., 1894~.
 *
 * @param start empty where it is open
 * @param end empty where it is open; equal to the start for a lone date
 */
public record Period(Optional<Date> start, Optional<Date> end) implements Comparable<Period> {
    private static final Pattern DATE = Pattern
            .compile("(?<year>-?\\d{4})(?:-(?<month>\\d\\d)(?:-(?<day>\\d\\d))?)?(?<mark>[~?%]?)");
    private static final String OPEN = "..";
    private static final Comparator<Date> EARLIEST = Comparator.comparing(Date::first).thenComparing(Date::precision)
            .thenComparing(Date::mark);
    /** By their beginnings, then by their ends; a year comes before its days. */
    private static final Comparator<Period> ORDER = Comparator
            .comparing((Period period) -> period.start.orElse(Date.BEFORE_ALL), EARLIEST)
            .thenComparing(period -> period.end.orElse(Date.AFTER_ALL), EARLIEST);

    public enum Precision {
        YEAR, MONTH, DAY
    }

    /**
     * @param first its first day; all of it for the precision of a day
     * @param mark "~" if it is approximate, "?" if uncertain, "%" if both, else empty
     */
    public record Date(LocalDate first, Precision precision, String mark) {
        private static final Date BEFORE_ALL = new Date(LocalDate.MIN, Precision.YEAR, "");
        private static final Date AFTER_ALL = new Date(LocalDate.MAX, Precision.YEAR, "");

        public boolean isApproximate() {
            return mark.equals("~") || mark.equals("%");
        }

        public boolean isUncertain() {
            return mark.equals("?") || mark.equals("%");
        }
    }

    /** Empty for what is no such date or ends before it begins. */
    public static Optional<Period> parse(String text) {
        String[] ends = text.split("/", -1);
        if (ends.length == 1) {
            return date(text).map(date -> new Period(Optional.of(date), Optional.of(date)));
        }
        Optional<Date> start = date(ends[0]);
        Optional<Date> end = date(ends[1]);
        boolean isSound = ends.length == 2 && (start.isPresent() || end.isPresent())
                && (start.isPresent() || ends[0].equals(OPEN)) && (end.isPresent() || ends[1].equals(OPEN));
        boolean isOrdered = start.isEmpty() || end.isEmpty() || !end.get().first.isBefore(start.get().first);
        return isSound && isOrdered ? Optional.of(new Period(start, end)) : Optional.empty();
    }

    private static Optional<Date> date(String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Precision precision = matcher.group("month") == null
                ? Precision.YEAR
                : matcher.group("day") == null ? Precision.MONTH : Precision.DAY;
        try {
            LocalDate first = LocalDate.of(Integer.parseInt(matcher.group("year")), number(matcher.group("month")),
                    number(matcher.group("day")));
            return Optional.of(new Date(first, precision, matcher.group("mark")));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }
}
