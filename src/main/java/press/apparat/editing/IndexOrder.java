package press.apparat.editing;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.apparat.book.Indexing;

/**
 * Sorts headings as a language does. Letter by letter, spaces and signs count for nothing up to the first comma or
 * parenthesis, and after it again up to the next; word by word, spaces part what is compared. Of headings that are alike
 * so far one that ends comes first, then one with a parenthesis, then one with a comma (The Chicago Manual of Style,
 * 17th edition, 16.58–16.61). Numbers go by what they count.
 */
final class IndexOrder {
    private static final Pattern CLAUSE = Pattern.compile("([,(]?)([^,(]*)");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final Pattern UNCOUNTED = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    /** What no one would look for under the letter after it. */
    private static final Pattern SIGN = Pattern.compile("[\\p{S}@#%&*/§¶†‡\\\\].*");

    /** By letters alone, then by accents and capitals as well. */
    private final List<Collator> collators;
    private final Map<String, List<Clause>> clauses = new HashMap<>();
    private final AlphabeticIndex.ImmutableIndex<String> alphabet;
    private final Pattern between;
    private final Set<String> unsorted;

    /**
     * @param sorts the sort keys of all main headings, whose scripts' letters are known besides the language's own
     * @param unsorted words that do not count at the beginning of a subheading
     */
    IndexOrder(ULocale locale, Indexing.Order order, Collection<String> sorts, Set<String> unsorted) {
        this.collators = Stream.of(Collator.PRIMARY, Collator.TERTIARY).map(strength -> collator(locale, strength))
                .toList();
        AlphabeticIndex<String> letters = new AlphabeticIndex<>(locale);
        sorts.stream().filter(sort -> !sort.isBlank()).mapToInt(sort -> UScript.getScript(sort.strip().codePointAt(0)))
                .distinct().filter(script -> script > UScript.INHERITED)
                .forEach(script -> letters.addLabels(language(script)));
        this.alphabet = letters.buildImmutableIndex();
        this.between = order == Indexing.Order.WORD ? SPACES : Pattern.compile("$^");
        this.unsorted = unsorted;
    }

    private static Collator collator(ULocale locale, int strength) {
        RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(locale);
        collator.setNumericCollation(true);
        collator.setStrength(strength);
        return collator;
    }

    /** The language that most of what is written in a script is in. */
    private static ULocale language(int script) {
        return ULocale.addLikelySubtags(new ULocale("und_" + UScript.getShortName(script)));
    }

    /** The letter of a sort key; empty for signs, numbers, and letters of no alphabet. */
    String letter(String sort) {
        AlphabeticIndex.Bucket<String> bucket = alphabet.getBucket(alphabet.getBucketIndex(bare(sort)));
        boolean counted = bucket.getLabelType() == AlphabeticIndex.Bucket.LabelType.NORMAL;
        return counted && rank(sort) == 2 ? bucket.getLabel() : "";
    }

    private static String bare(String sort) {
        String bare = UNCOUNTED.matcher(sort).replaceAll("");
        return bare.isEmpty() ? "0" : bare;
    }

    /** Of main headings: signs and numbers first, then letter after letter. */
    Comparator<String> main() {
        return Comparator.comparingInt(IndexOrder::rank).thenComparing(this::compare)
                .thenComparing(Comparator.naturalOrder());
    }

    private static int rank(String sort) {
        boolean lettered = UCharacter.isLetter(bare(sort).codePointAt(0));
        return SIGN.matcher(sort).matches() ? 0 : lettered ? 2 : 1;
    }

    /** Of subheadings, whose first articles, prepositions and conjunctions do not count (Chicago, 16.68). */
    Comparator<String> below() {
        return Comparator.comparing(this::led, this::compare).thenComparing(Comparator.naturalOrder());
    }

    private String led(String sort) {
        String rest = sort;
        for (String[] parts = SPACES.split(rest, 2); parts.length == 2
                && unsorted.contains(parts[0].toLowerCase(Locale.ROOT)); parts = SPACES.split(rest, 2)) {
            rest = parts[1];
        }
        return rest;
    }

    private int compare(String one, String other) {
        return collators.stream().mapToInt(collator -> compare(clauses(one), clauses(other), collator))
                .filter(compared -> compared != 0).findFirst().orElse(0);
    }

    private static int compare(List<Clause> one, List<Clause> other, Collator collator) {
        return compare(one, other,
                (a, b) -> a.sign().equals(b.sign())
                        ? compare(a.words(), b.words(), collator::compare)
                        : a.sign().compareTo(b.sign()));
    }

    /** Part by part; what has no further part comes first. */
    private static <T> int compare(List<T> one, List<T> other, Comparator<T> order) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int compared = order.compare(one.get(i), other.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    /** What stands from a comma or a parenthesis to the next, word by word as the order has it. */
    private record Clause(String sign, List<String> words) {
    }

    private List<Clause> clauses(String sort) {
        return clauses.computeIfAbsent(sort, this::read);
    }

    private List<Clause> read(String sort) {
        List<Clause> read = new ArrayList<>();
        Matcher matcher = CLAUSE.matcher(sort);
        while (matcher.find() && !matcher.group().isEmpty()) {
            read.add(new Clause(matcher.group(1), Arrays.stream(between.split(matcher.group(2).strip()))
                    .map(word -> UNCOUNTED.matcher(word).replaceAll("")).filter(word -> !word.isEmpty()).toList()));
        }
        return read;
    }
}
