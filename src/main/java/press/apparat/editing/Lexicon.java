package press.apparat.editing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import press.apparat.book.GlossaryTerm;
import press.apparat.book.Inline;
import press.apparat.book.PlainText;
import press.apparat.report.Span;

/**
 * Finds the terms of a glossary in running text: the forms are kept by their first word, so a word of text costs one or
 * two look-ups however many terms there are.
 */
final class Lexicon {
    /** A term found, from the character {@code start} to before {@code end}, a possessive or plural s included. */
    record Mention(int start, int end, String term) {
        private int length() {
            return end - start;
        }
    }

    /** A form in folded characters. {@code anyCase}: its first letter may be a capital or not. */
    private record Form(String text, boolean anyCase, String term) {
    }

    /** Forms by their first word, then by their second, which is empty where there is none. */
    private final Map<String, Map<String, List<Form>>> forms = new HashMap<>();

    Lexicon(List<GlossaryTerm> terms) {
        terms.forEach(term -> forms(term).map(text -> form(text, term)).filter(form -> !form.text.isEmpty())
                .forEach(this::add));
    }

    private void add(Form form) {
        int end = Letters.wordEnd(form.text, 0);
        forms.computeIfAbsent(key(form.text.substring(0, end)), first -> new HashMap<>())
                .computeIfAbsent(secondWord(form.text, end), second -> new ArrayList<>()).add(form);
    }

    private static String secondWord(String text, int firstEnd) {
        int start = Letters.wordStart(text, firstEnd);
        return text.substring(start, Letters.wordEnd(text, start));
    }

    /** A term's name and its other forms. */
    static Stream<String> forms(GlossaryTerm term) {
        return Stream.concat(Stream.of(PlainText.of(term.name())), term.forms().stream());
    }

    /** The first mention at or after a place; among those that overlap it, the longest. */
    Optional<Mention> find(String text, int from) {
        Optional<Mention> found = Optional.empty();
        int limit = text.length();
        for (int start = Letters.wordStart(text, from); start < limit;) {
            int end = Letters.wordEnd(text, start);
            found = longer(found, Letters.isBoundaryBefore(text, start) ? at(text, start, end) : Optional.empty());
            limit = found.map(Mention::end).orElse(limit);
            start = Letters.wordStart(text, end);
        }
        return found;
    }

    /** A text with some of its mentions changed into something else, in the order they are read; nothing leaves one as it is. */
    List<Inline> replace(Inline.Text text, BiFunction<Mention, List<Inline>, Optional<Inline>> other) {
        List<Inline> pieces = new ArrayList<>();
        int done = 0;
        int from = 0;
        for (Optional<Mention> next = find(text.text(), from); next.isPresent(); next = find(text.text(), from)) {
            Mention mention = next.get();
            from = mention.end();
            Optional<Inline> replaced = other.apply(mention, piece(text, mention.start(), from));
            if (replaced.isPresent()) {
                pieces.addAll(piece(text, done, mention.start()));
                pieces.add(replaced.get());
                done = from;
            }
        }
        pieces.addAll(piece(text, done, text.text().length()));
        return pieces;
    }

    /** A part of a text if there is any; its span is exact where the text has as many characters as its source. */
    private static List<Inline> piece(Inline.Text text, int start, int end) {
        if (start == end) {
            return List.of();
        }
        Span span = text.span();
        boolean isExact = span.end() - span.start() == text.text().length();
        Span part = isExact ? new Span(span.source(), span.start() + start, span.start() + end) : span;
        return List.of(new Inline.Text(text.text().substring(start, end), part));
    }

    private static Optional<Mention> longer(Optional<Mention> one, Optional<Mention> other) {
        return Stream.concat(one.stream(), other.stream()).max(Comparator.comparingInt(Mention::length));
    }

    private Optional<Mention> at(String text, int start, int end) {
        String word = key(text.substring(start, end));
        Optional<Mention> whole = longest(forms.get(word), text, start, end);
        if (!word.endsWith("s") || word.length() == 1) {
            return whole;
        }
        Map<String, List<Form>> singular = forms.get(word.substring(0, word.length() - 1));
        return longer(whole, longest(singular, text, start, end));
    }

    /** The longest of the forms that begin with a word, if any of them stands there. */
    private static Optional<Mention> longest(Map<String, List<Form>> begun, String text, int start, int end) {
        if (begun == null) {
            return Optional.empty();
        }
        return Stream.of("", secondWord(text, end), singular(secondWord(text, end))).distinct()
                .flatMap(second -> begun.getOrDefault(second, List.of()).stream())
                .flatMap(form -> match(form, text, start).stream()).max(Comparator.comparingInt(Mention::length));
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static Optional<Mention> match(Form form, String text, int start) {
        int end = start + form.text.length();
        if (end > text.length() || !isSame(form, text, start)) {
            return Optional.empty();
        }
        return Letters.inflectedEnd(text, end).map(whole -> new Mention(start, whole, form.term));
    }

    private static boolean isSame(Form form, String text, int start) {
        char first = Letters.fold(text.charAt(start));
        char wanted = form.text.charAt(0);
        if (first != wanted && !(form.anyCase && Character.toLowerCase(first) == Character.toLowerCase(wanted))) {
            return false;
        }
        for (int i = 1; i < form.text.length(); i++) {
            if (Letters.fold(text.charAt(start + i)) != form.text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static Form form(String text, GlossaryTerm term) {
        String folded = Letters.fold(text.strip());
        String words = folded.substring(Letters.wordStart(folded, 0));
        boolean isWord = term.kind() == GlossaryTerm.Kind.WORD;
        return new Form(words, isWord || !words.isEmpty() && Character.isLowerCase(words.charAt(0)),
                term.see().orElse(term.id()));
    }

    private static String key(String word) {
        return Character.isUpperCase(word.charAt(0)) ? Character.toLowerCase(word.charAt(0)) + word.substring(1) : word;
    }
}
