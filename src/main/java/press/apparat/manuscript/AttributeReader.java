package press.apparat.manuscript;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.apparat.book.Attributes;
import press.apparat.book.Period;
import press.apparat.report.Diagnostic;
import press.apparat.report.Nearest;
import press.apparat.report.Span;

/** Reads {@code {#id .class key=value key="a value"}}; what it does not understand it reports at its place. */
final class AttributeReader {
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "\\s*+(?:#(?<id>[^\\s{}#\"=]++)" + "|\\.(?<class>[^\\s{}#\"=.]++)|(?<key>[\\p{L}][\\p{L}\\p{N}:_-]*+)="
                    + "(?:\"(?<quoted>[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"|(?<bare>[^\\s{}\"]++)))(?=[\\s}])");
    private static final Pattern IDENTIFIER = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]*+");
    private static final Pattern MEASURE = Pattern.compile("\\d+(?:\\.\\d+)?(?:%|mm|cm|in|pt|px|em)");
    private static final Set<String> KEYS = Set.of("lang", "term", "index", "index-in", "index-range", "see",
            "see-also", "ref", "alt", "width", "height", "title", "forms", "native", "native-lang", "translit", "dates",
            "date", "sort", "group", "role", "short", "numbers", "start");
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,5}");
    private static final Map<String, Predicate<String>> CHECKS = Map.of("lang", AttributeReader::isLanguage,
            "native-lang", AttributeReader::isLanguage, "ref",
            Set.of("label", "number", "title", "page", "line")::contains, "index-range",
            Set.of("start", "end")::contains, "width", v -> MEASURE.matcher(v).matches(), "height",
            v -> MEASURE.matcher(v).matches(), "date", v -> Period.parse(v).isPresent(), "numbers",
            v -> COUNT.matcher(v).matches(), "start", v -> COUNT.matcher(v).matches());
    private static final Map<String, String> EXPECTED = Map.of("lang", "write a language tag such as en, ru or zh-Hant",
            "native-lang", "write a language tag such as en, ru or zh-Hant", "ref",
            "write label, number, title, page or line", "index-range", "write start or end", "width",
            "write a number and its unit, such as 60% or 80mm", "height",
            "write a number and its unit, such as 60% or 80mm", "date",
            "write 1957, 1957-06, 1957-06-18, 1957-06-18/1957-06-29, 1912/.. or 1894~", "numbers",
            "write at every how many lines a number stands", "start", "write the number of the first line");

    private final Reading reading;

    AttributeReader(Reading reading) {
        this.reading = reading;
    }

    /** Whether a text is a language tag (BCP 47). */
    static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
        } catch (IllformedLocaleException illFormed) {
            return false;
        }
    }

    /** The attributes in braces, which are part of what is given. */
    Attributes read(BasedSequence braces) {
        Matcher matcher = ATTRIBUTE.matcher(braces).region(1, braces.length());
        Optional<String> id = Optional.empty();
        List<String> classes = new ArrayList<>();
        Map<String, String> values = new LinkedHashMap<>();
        int at = 1;
        for (; matcher.lookingAt(); matcher.region(at, braces.length())) {
            Span place = place(braces, matcher.start(), matcher.end());
            at = matcher.end();
            if (matcher.group("id") != null) {
                id = Optional.of(matcher.group("id"));
                checkId(matcher.group("id"), place);
            } else if (matcher.group("class") != null) {
                classes.add(matcher.group("class"));
            } else {
                values.put(matcher.group("key"), checked(matcher.group("key"), value(matcher), place));
            }
        }
        if (!braces.subSequence(at, braces.length() - 1).isBlank()) {
            reportRest(place(braces, at, braces.length() - 1));
        }
        return new Attributes(id, classes, values);
    }

    private static String value(Matcher matcher) {
        String quoted = matcher.group("quoted");
        return quoted == null ? matcher.group("bare") : quoted.replaceAll("\\\\(.)", "$1");
    }

    private Span place(BasedSequence braces, int from, int to) {
        int first = from;
        while (first < to && Character.isWhitespace(braces.charAt(first))) {
            first++;
        }
        return reading.span(braces.getStartOffset() + first, braces.getStartOffset() + to);
    }

    private void reportRest(Span place) {
        reading.report(Diagnostic.error("M024", place, "these attributes cannot be read")
                .help("write {#id .class key=value key=\"a longer value\"}"));
    }

    private void checkId(String id, Span place) {
        if (!IDENTIFIER.matcher(id).matches()) {
            reading.report(Diagnostic.error("M025", place, "\"" + id + "\" is no identifier")
                    .help("an identifier begins with a letter and holds letters, digits, - . and _"));
        }
    }

    private String checked(String key, String value, Span place) {
        if (!KEYS.contains(key)) {
            Diagnostic unknown = Diagnostic.warning("M026", place, "unknown attribute \"" + key + "\"");
            reading.report(Nearest.help(key, KEYS).map(unknown::help).orElse(unknown));
        } else if (CHECKS.containsKey(key) && !CHECKS.get(key).test(value)) {
            reading.report(
                    Diagnostic.error("M025", place, "\"" + value + "\" is no value of " + key).help(EXPECTED.get(key)));
        }
        return value;
    }
}
