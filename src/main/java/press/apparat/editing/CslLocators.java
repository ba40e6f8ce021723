package press.apparat.editing;

import de.undercouch.citeproc.csl.CSLLabel;
import de.undercouch.citeproc.csl.internal.locale.LLocale;
import de.undercouch.citeproc.csl.internal.locale.LTerm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.apparat.book.Inline;

/**
 * Tells the locator from the other words after a key (Pandoc's User's Guide, "Citation syntax"): it begins with a term of
 * the book's language, "pp.", "chap.", "§", or with a digit for a page, or it stands in braces.
 */
final class CslLocators {
    private static final String NUMBER = "(?:\\p{Nd}+(?:[.:]\\p{Nd}+)*\\p{L}{0,2}\\.?(?<![^f]\\.)|[ivxlcdm]+\\b|[IVXLCDM]+\\b)";
    private static final String RANGE = NUMBER + "(?:\\s*[-–—]{1,3}\\s*" + NUMBER + ")?";
    private static final Pattern NUMBERS = Pattern.compile(RANGE + "(?:\\s*(?:,|&)\\s*" + RANGE + ")*");
    private static final Pattern HYPHENS = Pattern.compile("\\s*[-–—]{1,3}\\s*");
    /** What authors write beside the terms of CSL's English. */
    private static final Map<String, CSLLabel> ENGLISH = Map.ofEntries(Map.entry("ch.", CSLLabel.CHAPTER),
            Map.entry("chs.", CSLLabel.CHAPTER), Map.entry("chap.", CSLLabel.CHAPTER),
            Map.entry("chaps.", CSLLabel.CHAPTER), Map.entry("n.", CSLLabel.NOTE), Map.entry("nn.", CSLLabel.NOTE),
            Map.entry("no.", CSLLabel.ISSUE), Map.entry("nos.", CSLLabel.ISSUE), Map.entry("fol.", CSLLabel.FOLIO),
            Map.entry("fols.", CSLLabel.FOLIO), Map.entry("vol.", CSLLabel.VOLUME), Map.entry("vols.", CSLLabel.VOLUME),
            Map.entry("sec.", CSLLabel.SECTION), Map.entry("secs.", CSLLabel.SECTION), Map.entry("p.", CSLLabel.PAGE),
            Map.entry("pp.", CSLLabel.PAGE), Map.entry("para.", CSLLabel.PARAGRAPH), Map.entry("fig.", CSLLabel.FIGURE),
            Map.entry("figs.", CSLLabel.FIGURE));

    private final Map<String, CSLLabel> terms = new HashMap<>();
    private final List<String> longestFirst;

    /** A suffix with its locator taken off. */
    record Read(Optional<CslLocator> locator, List<Inline> suffix) {
    }

    CslLocators(LLocale locale) {
        if (locale.getLang().getLanguage().equals("en")) {
            terms.putAll(ENGLISH);
        }
        for (CSLLabel label : CSLLabel.values()) {
            locale.getTerms().values().stream()
                    .flatMap(form -> Optional.ofNullable(form.get(label.toString())).stream())
                    .flatMap(CslLocators::words).forEach(word -> terms.put(word, label));
        }
        longestFirst = terms.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static Stream<String> words(LTerm term) {
        return Stream.of(term.getSingle(), term.getMultiple()).filter(word -> word != null && !word.isBlank())
                .map(word -> word.strip().toLowerCase(Locale.ROOT));
    }

    Read read(List<Inline> suffix) {
        if (suffix.isEmpty() || !(suffix.get(0) instanceof Inline.Text first)) {
            return new Read(Optional.empty(), suffix);
        }
        String text = first.text();
        int start = spaces(text, text.startsWith(",") ? 1 : 0);
        if (text.startsWith("{", start) && text.indexOf('}', start) > 0) {
            int end = text.indexOf('}', start);
            return braced(text.substring(start + 1, end).strip(), rest(suffix, first, end + 1), first);
        }
        Optional<String> term = term(text, start);
        int from = spaces(text, start + term.map(String::length).orElse(0));
        Matcher numbers = NUMBERS.matcher(text).region(from, text.length());
        boolean located = numbers.lookingAt() && (term.isPresent() || Character.isDigit(text.charAt(from)));
        if (!located) {
            return new Read(Optional.empty(), suffix);
        }
        CSLLabel label = term.map(word -> terms.get(word.toLowerCase(Locale.ROOT))).orElse(CSLLabel.PAGE);
        return new Read(Optional.of(locator(label, numbers.group())), rest(suffix, first, numbers.end()));
    }

    private static int spaces(String text, int from) {
        int at = from;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00A0')) {
            at++;
        }
        return at;
    }

    /** The term that begins at a place and is not but the beginning of a word. */
    private Optional<String> term(String text, int at) {
        return longestFirst.stream().filter(word -> text.regionMatches(true, at, word, 0, word.length()))
                .filter(word -> {
                    int end = at + word.length();
                    return end < text.length() && !(Character.isLetter(text.charAt(end - 1))
                            && Character.isLetterOrDigit(text.charAt(end)));
                }).findFirst();
    }

    /** What stands in braces is a locator, whatever it looks like; one of more than numbers is printed as it is. */
    private Read braced(String words, List<Inline> rest, Inline.Text at) {
        Optional<String> term = term(words, 0);
        String numbers = words.substring(spaces(words, term.map(String::length).orElse(0)));
        if (NUMBERS.matcher(numbers).matches()) {
            CSLLabel label = term.map(word -> terms.get(word.toLowerCase(Locale.ROOT))).orElse(CSLLabel.PAGE);
            return new Read(Optional.of(locator(label, numbers)), rest);
        }
        Stream<Inline> literal = words.isEmpty() ? Stream.empty() : Stream.of(new Inline.Text(", " + words, at.span()));
        return new Read(Optional.empty(), Stream.concat(literal, rest.stream()).toList());
    }

    private static CslLocator locator(CSLLabel label, String numbers) {
        return new CslLocator(label, HYPHENS.matcher(numbers).replaceAll("–"));
    }

    private static List<Inline> rest(List<Inline> suffix, Inline.Text first, int from) {
        List<Inline> rest = new ArrayList<>(suffix.subList(1, suffix.size()));
        if (from < first.text().length()) {
            rest.add(0, new Inline.Text(first.text().substring(from), first.span()));
        }
        return List.copyOf(rest);
    }
}
