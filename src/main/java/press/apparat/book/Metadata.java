package press.apparat.book;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.apparat.report.Span;

/**
 * What a book is: the contents of book.yaml beside the order of its parts.
 *
 * @param language a BCP 47 tag
 * @param date ISO 8601, a year at least; empty where the author gave none
 * @param identifier an ISBN or a UUID as a URN ({@code urn:isbn:…}, {@code urn:uuid:…})
 * @param slug the stem of the names of its files
 * @param series of notes, the default one first
 * @param exceptions hyphenated words ("an-ti-par-ty") by language
 * @param glossary how its terms are listed
 * @param indexing its indexes
 */
public record Metadata(Title title, List<Contributor> contributors, String language, Optional<String> date,
        String identifier, String slug, Publication publication, List<NoteSeries> series, Design design,
        Map<String, List<String>> exceptions, GlossaryPlan glossary, Indexing indexing, Span span) {

    public record Title(String main, Optional<String> subtitle) {
    }

    /** A person or body and a MARC relator code ("aut", "edt", "trl"). */
    public record Contributor(String name, String role) {
    }

    public record Publication(Optional<String> publisher, Optional<String> rights, Optional<String> description,
            List<String> subjects, Optional<String> accessibilitySummary) {
    }

    /**
     * @param cover the path of a resource
     * @param styles paths of style sheets below {@code styles/}, in order; never empty
     * @param numbersChapters whether parts and chapters are numbered
     */
    public record Design(Optional<String> cover, List<String> styles, boolean numbersChapters) {
    }

    public Metadata withSeries(List<NoteSeries> newSeries) {
        return new Metadata(title, contributors, language, date, identifier, slug, publication, newSeries, design,
                exceptions, glossary, indexing, span);
    }

    /** The series of a prefix; the default one for any that is not declared. */
    public NoteSeries series(String prefix) {
        return series.stream().filter(one -> one.prefix().equals(prefix)).findFirst().orElse(NoteSeries.DEFAULT);
    }

    /** The authors' names, in order. */
    public List<String> authors() {
        return contributors.stream().filter(c -> c.role().equals("aut")).map(Contributor::name).toList();
    }
}
