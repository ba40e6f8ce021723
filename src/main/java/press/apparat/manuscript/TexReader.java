package press.apparat.manuscript;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.apparat.book.Attributes;
import press.apparat.book.Inline;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;
import press.apparat.report.Nearest;
import press.apparat.report.Span;

/** Reads the TeX that a BibTeX field is written in: accents, ligatures, braces, and the commands of {@link TexTable}. */
final class TexReader {
    /** Nobody means more groups and commands within each other. */
    private static final int DEEPEST = 100;

    private final String tex;
    private final Span span;
    private final Diagnostics diagnostics;
    private int at;
    private int depth;

    private TexReader(String tex, Span span, Diagnostics diagnostics) {
        this.tex = tex;
        this.span = span;
        this.diagnostics = diagnostics;
    }

    /** The text of a field; a command that nobody knows is reported at the field. */
    static List<Inline> read(BibEntry.Field field, Diagnostics diagnostics) {
        return read(field.tex(), field.span(), diagnostics);
    }

    static List<Inline> read(String tex, Span span, Diagnostics diagnostics) {
        TexReader reader = new TexReader(tex.strip(), span, diagnostics);
        Gathered all = reader.new Gathered();
        while (reader.at < reader.tex.length()) {
            reader.until('\0', all);
            reader.at++;
        }
        return all.list();
    }

    private final class Gathered {
        private final List<Inline> done = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        void text(String words) {
            text.append(words);
        }

        void add(Inline inline) {
            end();
            done.add(inline);
        }

        void addAll(Gathered other) {
            if (other.done.isEmpty()) {
                text.append(other.text);
            } else {
                end();
                done.addAll(other.list());
            }
        }

        List<Inline> list() {
            end();
            return List.copyOf(done);
        }

        private void end() {
            if (!text.isEmpty()) {
                done.add(new Inline.Text(Normalizer.normalize(text, Normalizer.Form.NFC), span));
                text.setLength(0);
            }
        }
    }

    /** Reads up to a closing character, or to the end. */
    private void until(char close, Gathered into) {
        while (at < tex.length() && tex.charAt(at) != close && tex.charAt(at) != '}') {
            one(into);
        }
    }

    private void one(Gathered into) {
        if (depth == DEEPEST) {
            diagnostics.report(Diagnostic.error("M080", span, "groups stand too deep within each other here")
                    .help("take away braces that say nothing"));
            at = tex.length();
            return;
        }
        depth++;
        next(into);
        depth--;
    }

    private void next(Gathered into) {
        char c = tex.charAt(at);
        Optional<String> ligature = TexTable.ligature(tex, at);
        if (c == '\\') {
            at++;
            command(into);
        } else if (c == '{') {
            into.addAll(group());
        } else if (ligature.isPresent()) {
            into.text(TexTable.LIGATURES.get(ligature.get()));
            at += ligature.get().length();
        } else if (Character.isWhitespace(c)) {
            at++;
            if (at >= tex.length() || !Character.isWhitespace(tex.charAt(at))) {
                into.text(" ");
            }
        } else {
            at++;
            into.text(c == '$' ? "" : String.valueOf(c));
        }
    }

    private Gathered group() {
        at++;
        Gathered inner = new Gathered();
        until('}', inner);
        at++;
        return inner;
    }

    private void command(Gathered into) {
        int start = at;
        while (at < tex.length() && Character.isLetter(tex.charAt(at))) {
            at++;
        }
        String word = at > start ? tex.substring(start, at) : tex.substring(at, Math.min(++at, tex.length()));
        if (TexTable.ACCENTS.containsKey(word)) {
            accent(TexTable.ACCENTS.get(word), into);
        } else if (TexTable.SYMBOLS.containsKey(word)) {
            endOfWord();
            into.text(TexTable.SYMBOLS.get(word));
        } else if (TexTable.STYLES.contains(word)) {
            styled(word, into);
        } else {
            unknown(word);
        }
    }

    /** A command's name takes the spaces, or the empty group, that end it. */
    private void endOfWord() {
        if (tex.startsWith("{}", at)) {
            at += 2;
        } else if (at > 0 && Character.isLetter(tex.charAt(at - 1))) {
            spaces();
        }
    }

    private void spaces() {
        while (at < tex.length() && Character.isWhitespace(tex.charAt(at))) {
            at++;
        }
    }

    private void accent(String combining, Gathered into) {
        spaces();
        Gathered letter = new Gathered();
        if (at < tex.length() && tex.charAt(at) != '}') {
            one(letter);
        }
        String text = letter.text.toString().replace('ı', 'i').replace('ȷ', 'j');
        into.text(text.isEmpty() ? "" : text.charAt(0) + combining + text.substring(1));
    }

    private Gathered argument() {
        spaces();
        Gathered argument = new Gathered();
        if (at < tex.length() && tex.charAt(at) != '}') {
            one(argument);
        }
        return argument;
    }

    private void styled(String word, Gathered into) {
        String language = word.equals("foreignlanguage") ? argument().text.toString() : "";
        Gathered content = argument();
        switch (word) {
            case "emph", "textit", "mkbibemph" -> into.add(new Inline.Emphasis(content.list(), span));
            case "textbf", "mkbibbold" -> into.add(new Inline.Strong(content.list(), span));
            case "textsuperscript", "mkbibsuperscript" -> into.add(new Inline.Superscript(content.list(), span));
            case "textsubscript" -> into.add(new Inline.Subscript(content.list(), span));
            case "textsc" -> into.add(new Inline.Phrase(content.list(), Attributes.classes("smallcaps"), span));
            case "foreignlanguage" ->
                into.add(new Inline.Phrase(content.list(), BibLanguages.attributes(language), span));
            case "enquote", "mkbibquote" -> {
                into.text("“");
                into.addAll(content);
                into.text("”");
            }
            default -> into.addAll(content);
        }
    }

    private void unknown(String word) {
        Diagnostic unknown = Diagnostic.warning("M088", span, "the press does not know \\" + word + " here");
        diagnostics.report(Nearest.help(word, TexTable.known()).map(unknown::help)
                .orElse(unknown.help("it is left out; write the character itself")));
    }
}
