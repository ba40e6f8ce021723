package press.apparat.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.apparat.book.Inline;
import press.apparat.report.Diagnostic;
import press.apparat.report.Span;

/**
 * Reads citations, after Pandoc: {@code [see @key, pp. 3–4; also @other]}, {@code @key} and {@code [-@key]}. Until
 * they are formatted, a press prints what the author wrote, which is the text of the citation's span.
 */
final class CitationReader {
    private static final Pattern CITED = Pattern.compile("(?s)(?<prefix>.*?)(?<minus>-?)" + AtSign.KEY + "(?<rest>.*)");
    private static final Pattern LOCATOR = Pattern.compile(
            "(?s),?\\s*(?<locator>(?:(?:pp?|vols?|chaps?|ch|secs?|nos?|fols?|n|nn|vv?)\\.|§§?|[a-z]+)?\\s*\\p{N}[^,]*)?,?\\s*(?<suffix>.*)");

    private final Reading reading;

    CitationReader(Reading reading) {
        this.reading = reading;
    }

    Inline bracketed(InlineMarkup.BracketedCitation node) {
        String inner = node.getChars().subSequence(1, node.getChars().length() - 1).toString();
        List<Inline.Cited> works = new ArrayList<>();
        boolean suppressed = false;
        for (String one : inner.split(";")) {
            Matcher cited = CITED.matcher(one);
            if (cited.matches()) {
                suppressed |= !cited.group("minus").isEmpty();
                works.add(cited(cited));
            }
        }
        return citation(suppressed ? Inline.Mode.AUTHOR_SUPPRESSED : Inline.Mode.NORMAL, works, reading.span(node));
    }

    Inline bare(InlineMarkup.BareCitation node) {
        String key = node.getChars().subSequence(1).toString();
        Inline.Cited work = new Inline.Cited(key, Optional.empty(), Optional.empty(), Optional.empty());
        return citation(Inline.Mode.AUTHOR_IN_TEXT, List.of(work), reading.span(node));
    }

    private Inline citation(Inline.Mode mode, List<Inline.Cited> works, Span span) {
        reading.reportOnce(Diagnostic.warning("M037", span, "citations are printed as they are written, for now"));
        return new Inline.Citation(mode, works, span);
    }

    private static Inline.Cited cited(Matcher matcher) {
        Matcher rest = LOCATOR.matcher(matcher.group("rest"));
        boolean located = rest.matches();
        String suffix = located ? rest.group("suffix") : matcher.group("rest");
        return new Inline.Cited(matcher.group(3), words(matcher.group("prefix")),
                words(located ? rest.group("locator") : ""), words(suffix));
    }

    private static Optional<String> words(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(words -> !words.isEmpty());
    }
}
