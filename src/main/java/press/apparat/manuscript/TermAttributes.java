package press.apparat.manuscript;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.apparat.book.Attributes;
import press.apparat.book.GlossaryTerm;
import press.apparat.book.GlossaryTerm.Kind;
import press.apparat.book.GlossaryTerm.Leads;
import press.apparat.book.GlossaryTerm.Native;
import press.apparat.book.GlossaryTerm.Particulars;
import press.apparat.book.Period;
import press.apparat.book.Inline;
import press.apparat.report.Diagnostic;
import press.apparat.report.Nearest;
import press.apparat.report.Span;

/**
 * What stands in braces after a term of the glossary.
 *
 * <pre>
 * .person .place .body .event .word          its kind; it is a word where none is given
 * forms="the Presidium; Президиум"           further forms under which the text has it
 * native="Президиум" native-lang=ru          its own spelling
 * translit="Prezidium"                       that spelling in Latin letters
 * dates="1952–66"                            its dates in the author's words, or else
 * date=1957-06-18/1957-06-29                 as the chronology counts them ({@link Period}), said in the book's language
 * sort="Presidium"                           its sort key
 * group="Full members" role="First Secretary"    where and as what a list of people has it
 * see=presidium                              it sends to another term; it has no definition then
 * see-also="plenum; central-committee"       terms to be read after it, by their ids
 * </pre>
 */
record TermAttributes(Reading reading, Attributes attributes, Span place) {
    private static final Map<String, Kind> KINDS = kinds();

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            kinds.put(kind.name().toLowerCase(Locale.ROOT), kind);
        }
        return kinds;
    }

    /** The kind of a word such as "person". */
    static Optional<Kind> kind(String word) {
        return Optional.ofNullable(KINDS.get(word));
    }

    /** What to write instead of a word that is no kind. */
    static String help(String word) {
        return Nearest.help(word, KINDS.keySet()).orElse("it is " + String.join(", ", KINDS.keySet()));
    }

    Kind kind() {
        Kind kind = Kind.WORD;
        for (String word : attributes.classes()) {
            if (kind(word).isEmpty()) {
                reading.report(Diagnostic.error("M072", place, "no kind of term \"" + word + "\"").help(help(word)));
            }
            kind = kind(word).orElse(kind);
        }
        return kind;
    }

    /** Texts parted by semicolons. */
    List<String> list(String key) {
        return attributes.value(key).stream().flatMap(all -> Stream.of(all.split(";"))).map(String::strip)
                .filter(one -> !one.isEmpty()).toList();
    }

    private String nativeLanguage() {
        return attributes.value("native-lang").orElse("und");
    }

    Optional<Native> nativeForm() {
        return attributes.value("native").map(text -> new Native(text, nativeLanguage()));
    }

    /** @param name of the term */
    Particulars particulars(GlossaryTerm.Kind kind, List<Inline> name) {
        return new Particulars(transliteration(), attributes.value("date").flatMap(Period::parse),
                attributes.value("group"), attributes.value("role"),
                new Leads(attributes.value("see"), list("see-also")),
                new IndexReader(reading).term(kind, attributes, name, place));
    }

    /** Its language is the native one in Latin letters (BCP 47, clause 2.2.3: "ru-Latn"). */
    private Optional<Native> transliteration() {
        Locale.Builder latin = new Locale.Builder().setLanguage(Locale.forLanguageTag(nativeLanguage()).getLanguage())
                .setScript("Latn");
        return attributes.value("translit").map(text -> new Native(text, latin.build().toLanguageTag()));
    }
}
