package press.apparat.editing;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import press.apparat.book.Inline;
import press.apparat.book.PlainText;
import press.apparat.book.Work;

/** Works as citeproc-java takes them. */
final class CslItems {
    private static final Pattern LEADING = Pattern.compile("^[^\\p{L}\\p{N}]+");

    private final String language;
    private final CslMarks marks;
    private final Map<String, CSLItemData> items = new HashMap<>();

    /** @param language of the book: titles in another are marked */
    CslItems(String language, CslMarks marks) {
        this.language = language;
        this.marks = marks;
    }

    /** With markup in its texts. */
    CSLItemData item(Work work) {
        return items.computeIfAbsent(work.key(), key -> item(work, (name, text) -> marked(work, name, text)));
    }

    /** As it is sorted: by letters and figures, whatever marks stand before them. */
    static CSLItemData plain(Work work) {
        return item(work, (name, text) -> LEADING.matcher(PlainText.of(text)).replaceFirst(""));
    }

    private String marked(Work work, String variable, List<Inline> text) {
        Optional<String> other = work.lang().filter(lang -> !Linker.isSameLanguage(lang, language))
                .filter(lang -> CslVariables.TITLES.contains(variable));
        return other.map(lang -> marks.string(text, lang, work.span())).orElseGet(() -> marks.string(text));
    }

    private static CSLItemData item(Work work, BiFunction<String, List<Inline>, String> string) {
        CSLItemDataBuilder item = new CSLItemDataBuilder().id(work.key()).type(CSLType.fromString(work.type()));
        work.texts().forEach(
                (variable, text) -> CslVariables.TEXTS.get(variable).accept(item, string.apply(variable, text)));
        work.names().forEach((variable, names) -> CslVariables.NAMES.get(variable).accept(item, names(names)));
        work.dates().forEach((variable, date) -> CslVariables.DATES.get(variable).accept(item, date(date)));
        return item.build();
    }

    static CSLName[] names(List<Work.Name> names) {
        return names.stream().map(CslItems::name).toArray(CSLName[]::new);
    }

    private static CSLName name(Work.Name name) {
        CSLNameBuilder builder = new CSLNameBuilder();
        if (name.equals(Work.Name.OTHERS)) {
            return builder.literal(CslRepairs.OTHERS).build();
        }
        if (name.whole()) {
            return builder.literal(name.family()).build();
        }
        builder.family(name.family()).given(name.given());
        if (!name.particle().isEmpty()) {
            builder.nonDroppingParticle(name.particle());
        }
        return name.suffix().isEmpty() ? builder.build() : builder.suffix(name.suffix()).build();
    }

    /** citeproc-java wants both ends of a range to be as exact. */
    private static CSLDate date(Work.Date date) {
        int parts = Math.min(parts(date.from()), parts(date.to()));
        int[] from = parts(date.from(), parts);
        int[][] all = date.isRange() ? new int[][]{from, parts(date.to(), parts)} : new int[][]{from};
        return new CSLDateBuilder().dateParts(all).circa(date.circa()).build();
    }

    private static int parts(Work.Day day) {
        return day.month() == 0 ? 1 : day.day() == 0 ? 2 : 3;
    }

    private static int[] parts(Work.Day day, int count) {
        return java.util.Arrays.copyOf(new int[]{day.year(), day.month(), day.day()}, count);
    }
}
