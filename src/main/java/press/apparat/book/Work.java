package press.apparat.book;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.apparat.report.Span;

/**
 * A work that can be cited, in the terms of the Citation Style Language 1.0.2 (appendices III and IV), whatever file it
 * was read from.
 *
 * @param key the same for no other work
 * @param type one of CSL's: "book", "article-journal"
 * @param texts by CSL's variable: "title", "publisher-place"
 * @param names by CSL's variable: "author", "editor"
 * @param dates by CSL's variable: "issued"
 * @param lang the language of its titles, a BCP 47 tag; empty where the file does not say
 * @param keywords by which a bibliography is put into groups
 * @param span of the key
 */
public record Work(String key, String type, Map<String, List<Inline>> texts, Map<String, List<Name>> names,
        Map<String, Date> dates, Optional<String> lang, List<String> keywords, Span span) {

    /** A person; a body has a family name alone and is {@code whole}: its name is never turned round. */
    public record Name(String family, String given, String particle, String suffix, boolean whole) {
        /** Those that a list of names leaves out: "and others". */
        public static final Name OTHERS = new Name("others", "", "", "", true);
    }

    /** A date or a range of dates; {@code to} is the same where it is no range. */
    public record Date(Day from, Day to, boolean circa) {
        public boolean isRange() {
            return !from.equals(to);
        }
    }

    /** A day, a month or a year: what is not said is 0. */
    public record Day(int year, int month, int day) {
    }
}
