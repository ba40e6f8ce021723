package press.apparat.galley;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.book.Section;
import press.apparat.book.Walk;
import press.apparat.report.Diagnostic;
import press.apparat.report.Span;

/** Names the characters that no font of the book has, those that stand together together, at their first place. */
final class MissingGlyphs extends Walk {
    private static final int MOST_NAMED = 8;

    private final Tools tools;
    private final Set<Integer> missing;
    private final Set<Integer> named = new HashSet<>();

    private MissingGlyphs(Tools tools) {
        this.tools = tools;
        this.missing = new HashSet<>(tools.founts().missing());
    }

    /** Reports G002 for each; to be asked once everything has been shaped. */
    static void report(Tools tools) {
        MissingGlyphs glyphs = new MissingGlyphs(tools);
        if (!glyphs.missing.isEmpty()) {
            for (Section section : tools.edition().book().sections()) {
                glyphs.section(section);
            }
            glyphs.generated();
        }
    }

    /** What the text has not must come from a style sheet. */
    private void generated() {
        Set<Integer> others = new TreeSet<>(missing);
        others.removeAll(named);
        String characters = others.stream().map(Character::toString).collect(Collectors.joining());
        if (!characters.isEmpty()) {
            report(characters, tools.edition().book().metadata().span());
        }
    }

    @Override
    public Walk text(Inline.Text text) {
        return search(text.text(), text.span());
    }

    @Override
    public Walk code(Inline.Code code) {
        return search(code.text(), code.span());
    }

    @Override
    public Walk code(Block.Code code) {
        return search(code.text(), code.span());
    }

    private Walk search(String text, Span span) {
        for (int at = 0; at < text.length();) {
            int end = at;
            while (end < text.length() && missing.contains(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (end > at) {
                found(text.substring(at, end), span);
            }
            at = end < text.length() ? end + Character.charCount(text.codePointAt(end)) : end;
        }
        return this;
    }

    private void found(String characters, Span within) {
        if (named.addAll(characters.codePoints().boxed().toList())) {
            int at = within.text().indexOf(characters);
            int start = within.start() + at;
            report(characters, at < 0 ? within : within.source().span(start, start + characters.length()));
        }
    }

    private void report(String characters, Span span) {
        List<String> codes = characters.codePoints().distinct().mapToObj(MissingGlyphs::name).toList();
        String list = codes.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (codes.size() > MOST_NAMED ? " and " + (codes.size() - MOST_NAMED) + " more" : "");
        String kind = codes.size() == 1 ? "the character " : "these characters: ";
        tools.diagnostics().report(Diagnostic.error("G002", span, "no font of this book has " + kind + list)
                .help("put a font that has it into styles/fonts/, and name it in a style sheet (@font-face)"));
    }

    private static String name(int codePoint) {
        String code = String.format(Locale.ROOT, "U+%04X", codePoint);
        return isVisible(codePoint) ? "\"" + Character.toString(codePoint) + "\" (" + code + ")" : code;
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
