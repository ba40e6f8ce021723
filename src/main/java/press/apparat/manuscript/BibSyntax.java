package press.apparat.manuscript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;
import press.apparat.report.Nearest;
import press.apparat.report.Source;
import press.apparat.report.Span;

/**
 * The entries of a BibTeX file, each with its places (Patashnik, BibTeXing, 1988; the biblatex manual, 2.2). What stands
 * outside of entries is a comment. A broken entry is reported, and reading goes on at the next line that begins with @.
 */
final class BibSyntax {
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
            "oct", "nov", "dec");

    private final Source source;
    private final String text;
    private final Diagnostics diagnostics;
    private final Map<String, String> macros = new HashMap<>();
    private int at;

    private static final class Broken extends Exception {
        private final transient Diagnostic diagnostic;

        Broken(Diagnostic diagnostic) {
            super(null, null, false, false);
            this.diagnostic = diagnostic;
        }
    }

    BibSyntax(Source source, Diagnostics diagnostics) {
        this.source = source;
        this.text = source.text();
        this.diagnostics = diagnostics;
        MONTHS.forEach(month -> macros.put(month, Integer.toString(MONTHS.indexOf(month) + 1)));
    }

    List<BibEntry> entries() {
        List<BibEntry> entries = new ArrayList<>();
        while (findEntry()) {
            try {
                entry().ifPresent(entries::add);
            } catch (Broken broken) {
                diagnostics.report(broken.diagnostic);
                int next = text.indexOf("\n@", at);
                at = next < 0 ? text.length() : next;
            }
        }
        return entries;
    }

    /** Goes to the next @ outside of a line of comment. */
    private boolean findEntry() {
        for (; at < text.length() && text.charAt(at) != '@'; at++) {
            if (text.charAt(at) == '%') {
                endOfLine();
            }
        }
        return at < text.length();
    }

    private void endOfLine() {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
    }

    private Optional<BibEntry> entry() throws Broken {
        int start = at++;
        String type = name("the type of an entry").toLowerCase(Locale.ROOT);
        Span typed = source.span(start, at);
        if (type.equals("comment")) {
            return Optional.empty();
        }
        char close = peek() == '(' ? ')' : '}';
        expect(close == ')' ? '(' : '{');
        if (type.equals("preamble")) {
            value();
            expect(close);
            return Optional.empty();
        }
        return type.equals("string") ? macro(close) : keyed(type, typed, close);
    }

    private Optional<BibEntry> macro(char close) throws Broken {
        BibEntry.Field field = field();
        macros.put(field.name(), field.tex());
        expect(close);
        return Optional.empty();
    }

    private Optional<BibEntry> keyed(String type, Span typed, char close) throws Broken {
        spaces();
        int start = at;
        while (at < text.length() && ",{}()=\"#%\\ \n\t\r".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == start) {
            throw broken("an entry without a key", "write @" + type + "{key,");
        }
        String key = text.substring(start, at);
        Span span = source.span(start, at);
        Map<String, BibEntry.Field> fields = new LinkedHashMap<>();
        while (peek() == ',') {
            expect(',');
            if (peek() != close) {
                add(field(), fields);
            }
        }
        if (peek() != close) {
            throw broken("a comma or the end of the entry is missing before this", "a field is name = {value},");
        }
        expect(close);
        return Optional.of(new BibEntry(type, key, fields, typed, span));
    }

    private void add(BibEntry.Field field, Map<String, BibEntry.Field> fields) {
        BibEntry.Field before = fields.putIfAbsent(field.name(), field);
        if (before != null) {
            diagnostics
                    .report(Diagnostic.error("M085", field.named(), "the field \"" + field.name() + "\" is here twice")
                            .label(before.named(), "the first is here"));
        }
    }

    private BibEntry.Field field() throws Broken {
        spaces();
        int start = at;
        String name = name("a field's name").toLowerCase(Locale.ROOT);
        Span named = source.span(start, at);
        expect('=');
        spaces();
        int from = at;
        String tex = value();
        return new BibEntry.Field(name, tex, named, source.span(from, at));
    }

    /** Texts, numbers and macros, joined by #. */
    private String value() throws Broken {
        StringBuilder value = new StringBuilder(piece());
        int end = at;
        while (peek() == '#') {
            expect('#');
            value.append(piece());
            end = at;
        }
        at = end;
        return value.toString();
    }

    private String piece() throws Broken {
        char first = peek();
        if (first == '{' || first == '"') {
            return quoted(first == '{' ? '}' : '"');
        }
        int start = at;
        String word = name("a value");
        String meant = macros.get(word.toLowerCase(Locale.ROOT));
        if (meant == null && !word.matches("\\d+")) {
            Diagnostic unknown = Diagnostic.error("M081", source.span(start, at), "no @string \"" + word + "\"");
            diagnostics.report(Nearest.help(word, macros.keySet()).map(unknown::help)
                    .orElse(unknown.help("a text stands in braces: {" + word + "}")));
        }
        return meant == null ? word : meant;
    }

    private String quoted(char close) throws Broken {
        int start = at++;
        int depth = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (depth == 0 && c == close) {
                return text.substring(start + 1, at++);
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            at += c == '\\' ? 1 : 0;
        }
        at = start;
        throw broken("this value has no end", "close it with " + close);
    }

    private String name(String what) throws Broken {
        spaces();
        int start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "_-+.:/'".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        if (at == start) {
            throw broken(what + " is missing here", "an entry is @type{key, field = {value}, …}");
        }
        return text.substring(start, at);
    }

    private void expect(char wanted) throws Broken {
        if (peek() != wanted) {
            throw broken("the press wants " + wanted + " here", "an entry is @type{key, field = {value}, …}");
        }
        at++;
    }

    /** The next character that is neither a space nor in a comment; 0 at the end. */
    private char peek() {
        spaces();
        return at < text.length() ? text.charAt(at) : 0;
    }

    private void spaces() {
        for (; at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '%'); at++) {
            if (text.charAt(at) == '%') {
                endOfLine();
                at--;
            }
        }
    }

    private Broken broken(String message, String help) {
        int end = Math.min(at + 1, text.length());
        return new Broken(Diagnostic.error("M080", source.span(Math.min(at, end), end), message).help(help));
    }
}
