package press.apparat.editing;

import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import press.apparat.book.Period;
import press.apparat.book.Period.Precision;

/**
 * Dates in the words of a language, by the patterns that CLDR has for it (Unicode Technical Standard 35, part 4): "18–29
 * June 1957", "18 juin – 2 juillet 1957". Dashes are still hyphens, for {@link Punctuation} to respell.
 */
final class DateWords {
    private static final Pattern DASH = Pattern.compile("\\s*[–-]\\s*");
    private static final Pattern NARROW_SPACE = Pattern.compile("[\\u2009\\u202F]");
    /** CLDR's Italian ranges have two figures for a day that has one. */
    private static final Pattern NOUGHT = Pattern.compile("(?<!\\d)0(?=\\d(?!\\d))");

    /** The first day of a month, at the beginning of a date or of its end. */
    private static final Pattern FIRST = Pattern.compile("(^|[–-]\\s?)1(?=[\\s–-])");

    private final ULocale locale;
    private final Phrasebook words;

    DateWords(String language, Phrasebook words) {
        this.locale = ULocale.forLanguageTag(language).setKeywordValue("calendar", "gregorian");
        this.words = words;
    }

    String of(Period period) {
        Optional<Period.Date> start = period.start();
        Optional<Period.Date> end = period.end();
        if (start.isPresent() && start.equals(end)) {
            return lone(start.get());
        }
        boolean isOneRange = start.isPresent() && end.isPresent() && isPlain(start.get()) && isPlain(end.get())
                && start.get().precision() == end.get().precision();
        if (isOneRange) {
            return range(start.get(), end.get());
        }
        String parted = isClosed(period) ? " -- " : "--";
        return start.map(this::lone).orElse("") + parted + end.map(this::lone).orElse("");
    }

    private static boolean isClosed(Period period) {
        return period.start().isPresent() && period.end().isPresent();
    }

    private static boolean isPlain(Period.Date date) {
        return date.mark().isEmpty();
    }

    private String lone(Period.Date date) {
        String plain = format(date, date);
        String marked = date.isUncertain() ? plain + "?" : plain;
        return date.isApproximate() ? words.phrase("circa", marked).orElse(marked) : marked;
    }

    /** Days of one month and lone words stand close to their dash, others apart from it. */
    private String range(Period.Date start, Period.Date end) {
        String range = format(start, end);
        boolean isOneMonth = start.precision() == Precision.DAY
                && start.first().withDayOfMonth(1).equals(end.first().withDayOfMonth(1));
        boolean isClose = isOneMonth || !DASH.split(range, 2)[0].contains(" ");
        return DASH.matcher(range).replaceAll(isClose ? "--" : " -- ");
    }

    private String format(Period.Date from, Period.Date to) {
        DateIntervalFormat format = DateIntervalFormat.getInstance(skeleton(from, to), locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        String text = format.format(new DateInterval(millis(from.first()), millis(to.first())));
        String plain = NOUGHT.matcher(NARROW_SPACE.matcher(text).replaceAll(" ")).replaceAll("");
        return from.precision() == Precision.DAY ? FIRST.matcher(plain).replaceAll("$1" + first()) : plain;
    }

    /** Its number is an ordinal in some languages: "1er juillet". */
    private String first() {
        return words.word("first-day").orElseThrow();
    }

    private static String skeleton(Period.Date from, Period.Date to) {
        String era = Math.min(from.first().getYear(), to.first().getYear()) < 1 ? "G" : "";
        return era + switch (from.precision()) {
            case YEAR -> "y";
            case MONTH -> "yMMMM";
            case DAY -> "yMMMMd";
        };
    }

    /** By the calendar that the format has, so that a date before 1582 is printed as it is written. */
    private static long millis(LocalDate date) {
        Calendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
        calendar.clear();
        calendar.set(Calendar.EXTENDED_YEAR, date.getYear());
        calendar.set(Calendar.MONTH, date.getMonthValue() - 1);
        calendar.set(Calendar.DATE, date.getDayOfMonth());
        return calendar.getTimeInMillis();
    }
}
