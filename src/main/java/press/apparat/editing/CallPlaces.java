package press.apparat.editing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.apparat.book.Inline;
import press.apparat.book.PlainText;

/** What stands before and after a citation. */
final class CallPlaces {
    private static final Pattern PUNCTUATION = Pattern.compile("[.,;:!?…]+[\"'”’»)]*");
    private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?](?<rest>.*)");
    private static final Pattern CLAUSE = Pattern.compile("(?s).*[.!?:;—–](?<rest>.*)");
    /** "See", "see also" and the like are not a clause. */
    private static final int WORDS_OF_A_CLAUSE = 3;

    private CallPlaces() {
    }

    /** Takes the space away at the end of what stands before a note's call. */
    static void closeUp(List<Inline> before) {
        int last = before.size() - 1;
        if (last >= 0 && before.get(last) instanceof Inline.Text text) {
            before.set(last, new Inline.Text(text.text().stripTrailing(), text.span()));
        }
    }

    /**
     * Takes the punctuation away from the beginning of what comes next, to stand before a note's call, unless it is one of
     * the marks {@code afterCalls}; no stop twice.
     */
    static List<Inline> punctuation(String before, List<Inline> rest, String afterCalls) {
        if (rest.isEmpty() || !(rest.get(0) instanceof Inline.Text text)) {
            return List.of();
        }
        Matcher marks = PUNCTUATION.matcher(text.text());
        if (!marks.lookingAt() || afterCalls.indexOf(text.text().charAt(0)) >= 0) {
            return List.of();
        }
        rest.set(0, new Inline.Text(text.text().substring(marks.end()), text.span()));
        boolean stopped = before.endsWith(".") && marks.group().startsWith(".");
        return List.of(new Inline.Text(marks.group().substring(stopped ? 1 : 0), text.span()));
    }

    /** The words that come next on the same level; empty where there are none. */
    static Optional<String> following(List<Inline> rest) {
        return Optional.of(PlainText.of(rest).strip()).filter(words -> !words.isEmpty());
    }

    static boolean isSentenceStart(String said) {
        return since(SENTENCE, said).isEmpty();
    }

    /** Whether so much of a sentence has been said that a citation is but added to it. */
    static boolean isAfterClause(String said) {
        String clause = since(CLAUSE, said);
        return !clause.endsWith("(") && !clause.isEmpty() && clause.split("\\s+").length >= WORDS_OF_A_CLAUSE;
    }

    private static String since(Pattern end, String said) {
        Matcher last = end.matcher(said);
        return (last.matches() ? last.group("rest") : said).strip();
    }
}
