package press.apparat.editing;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How a language is punctuated, as its table {@code punctuation_<lang>.properties} says. Where there
 * is none, the quotation marks are those that CLDR has for the language.
 *
 * @param outer the marks that {@code "} becomes
 * @param inner the marks that {@code '} becomes
 * @param dashes what hyphens in a row become
 * @param tightEllipsis no space before an ellipsis, rather than one that does not break
 * @param afterCalls the marks before which the call of a note stands
 * @param high the signs that stand off their words
 * @param bonds the words that hold on to their neighbours
 * @param elided words with an apostrophe at one end
 */
record Usage(Pair outer, Pair inner, Dash dashes, boolean tightEllipsis, String afterCalls, High high, Bonded bonds,
        Elided elided) {
    record Pair(String open, String close) {
    }

    /**
     * What {@code --} and {@code ---} become between spaces, the spaces included; and the longer one where it has a
     * space only before it or only after it, as the Spanish raya does.
     */
    record Dash(String spacedEn, String spacedEm, String openingEm, String closingEm) {
    }

    /** Signs that have a narrow space before them (a guillemet that opens: after it), and those that have a full one. */
    record High(String narrow, String full) {
    }

    /** Words that begin with an apostrophe ("'tis") and words that end with one ("po'"). */
    record Elided(Set<String> begun, Set<String> ended) {
    }

    /**
     * @param units what follows a number: "km", "per cent"
     * @param months in every form that stands beside a day
     * @param titles what precedes a name: "Mr", "Gen."
     * @param numbered what precedes a number: "p.", "No."
     * @param codes what precedes figures that are no quantity: "ISSN"
     * @param clitics words too short to end a line
     * @param pairs two words that are one abbreviation: "z. B."
     * @param centuries what follows a Roman number
     */
    record Bonded(Set<String> units, Set<String> months, Set<String> titles, Set<String> numbered, Set<String> codes,
            Set<String> clitics, Set<String> pairs, Set<String> centuries) {
    }

    /** Empty for a language that brings its own punctuation. */
    static Optional<Usage> of(String language) {
        String primary = Locale.forLanguageTag(language).getLanguage();
        boolean isAlone = Table.of("punctuation", "").words("alone").contains(primary);
        return isAlone ? Optional.empty() : Optional.of(read(Table.of("punctuation", language), language));
    }

    private static Usage read(Table table, String language) {
        Bonded bonds = new Bonded(table.words("units"), table.words("months"), table.words("titles"),
                table.words("numbered"), table.words("codes"), table.words("clitics"), table.words("pairs"),
                table.words("centuries"));
        Dash dashes = new Dash(table.value("en-dash.spaced"), table.value("em-dash.spaced"),
                table.value("em-dash.opening"), table.value("em-dash.closing"));
        High high = new High(table.value("high.narrow"), table.value("high.full"));
        Elided elided = new Elided(table.words("elisions"), table.words("apocopes"));
        return new Usage(pair(table, language, true), pair(table, language, false), dashes,
                table.value("ellipsis").equals("tight"), table.value("calls.before"), high, bonds, elided);
    }

    private static Pair pair(Table table, String language, boolean outer) {
        String[] marks = table.value("quotes").split(" ");
        if (marks.length == 4) {
            return outer ? new Pair(marks[0], marks[1]) : new Pair(marks[2], marks[3]);
        }
        LocaleData data = LocaleData.getInstance(ULocale.forLanguageTag(language));
        return outer
                ? new Pair(data.getDelimiter(LocaleData.QUOTATION_START), data.getDelimiter(LocaleData.QUOTATION_END))
                : new Pair(data.getDelimiter(LocaleData.ALT_QUOTATION_START),
                        data.getDelimiter(LocaleData.ALT_QUOTATION_END));
    }
}
