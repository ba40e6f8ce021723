package press.apparat.editing;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import press.apparat.book.Inline;
import press.apparat.book.Walk;

/**
 * Finds the cross references that begin a sentence (Unicode Standard Annex 29, clause 5). A point after an abbreviation
 * ends none: those of CLDR and those of the language's table.
 */
final class Beginnings extends LanguageWalk {
    /** What a reference will be, for all that is known: a word with a capital (a capital alone would be an initial). */
    private static final String WORD = "Xx";
    private static final String OPENING = "([{¿¡“‘„‚«‹\u202F";

    private final StringBuilder text = new StringBuilder();
    private final Map<Inline.Reference, Place> places = new LinkedHashMap<>();

    /** @param language whose abbreviations stand before it */
    private record Place(int at, String language) {
    }

    private Beginnings(String language) {
        super(language);
    }

    /** Those of a passage in a language. */
    static Set<Inline.Reference> in(List<Inline> passage, String language) {
        Beginnings found = new Beginnings(language);
        found.inlines(passage);
        return found.places.entrySet().stream().filter(place -> found.isFirst(place.getValue())).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private boolean isFirst(Place place) {
        BreakIterator sentences = sentences(place.language());
        sentences.setText(text.toString());
        return sentences.isBoundary(opened(place.at()));
    }

    /** A place, or that of the brackets and quotation marks that open just before it. */
    private int opened(int place) {
        int at = place;
        while (at > 0 && OPENING.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    private static BreakIterator sentences(String language) {
        ULocale locale = ULocale.forLanguageTag(language);
        FilteredBreakIteratorBuilder builder = FilteredBreakIteratorBuilder.getInstance(locale);
        Table table = Table.of("punctuation", language);
        List.of("abbreviations", "numbered", "titles").forEach(list -> table.words(list).stream()
                .filter(word -> word.endsWith(".")).forEach(builder::suppressBreakAfter));
        return builder.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(locale));
    }

    private Walk add(String words) {
        text.append(words.replace('\u00A0', ' '));
        return this;
    }

    @Override
    public Walk reference(Inline.Reference reference) {
        places.put(reference, new Place(text.length(), language()));
        text.append(WORD);
        return this;
    }

    @Override
    public Walk text(Inline.Text words) {
        return add(words.text());
    }

    @Override
    public Walk code(Inline.Code code) {
        return add(Flow.OBJECT);
    }

    @Override
    public Walk image(Inline.Image image) {
        return add(Flow.OBJECT);
    }

    @Override
    public Walk citation(Inline.Citation citation) {
        return add(Flow.OBJECT);
    }

    @Override
    public Walk lineBreak(Inline.LineBreak lineBreak) {
        return add(" ");
    }

    @Override
    public Walk note(Inline.Note note) {
        return this;
    }
}
