package press.apparat.style;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads a definition. Juxtaposition binds closer than {@code ||}, and that closer than {@code |}. */
final class GrammarReader {
    private static final Pattern TOKEN = Pattern
            .compile("<[^>]*>|\\|\\||\\{\\d+(?:,\\d+)?}|[\\[\\]|?*+#,/]|[^\\s\\[\\]|?*+#,/{<]+");

    private final List<String> tokens;
    private int at;

    GrammarReader(String definition) {
        tokens = TOKEN.matcher(definition).results().map(MatchResult::group).toList();
    }

    Grammar read() {
        return separated("|", Grammar::either, () -> separated("||", Grammar::anyOrder, this::sequence));
    }

    private interface Part {
        Grammar read();
    }

    private Grammar separated(String bar, Function<List<Grammar>, Grammar> joined, Part part) {
        List<Grammar> parts = new ArrayList<>(List.of(part.read()));
        while (is(bar)) {
            at++;
            parts.add(part.read());
        }
        return parts.size() == 1 ? parts.get(0) : joined.apply(parts);
    }

    private Grammar sequence() {
        List<Grammar> parts = new ArrayList<>();
        while (at < tokens.size() && !is("|") && !is("||") && !is("]")) {
            parts.add(multiplied(single()));
        }
        return parts.size() == 1 ? parts.get(0) : Grammar.sequence(parts);
    }

    private Grammar single() {
        String token = tokens.get(at++);
        return switch (token) {
            case "[" -> group();
            case "," -> Grammar.term(t -> t.is(Term.Kind.COMMA));
            case "/" -> Grammar.term(t -> t.is(Term.Kind.SLASH));
            default -> token.startsWith("<") ? Grammar.term(ValueType.of(token)) : Grammar.term(t -> t.isWord(token));
        };
    }

    private Grammar group() {
        Grammar inside = read();
        at++;
        return inside;
    }

    private Grammar multiplied(Grammar part) {
        if (at == tokens.size() || !tokens.get(at).matches("[?*+#]|\\{.*")) {
            return part;
        }
        String multiplier = tokens.get(at++);
        return switch (multiplier) {
            case "?" -> Grammar.repeated(part, 0, 1);
            case "*" -> Grammar.repeated(part, 0, Grammar.LONGEST);
            case "+" -> Grammar.repeated(part, 1, Grammar.LONGEST);
            case "#" -> Grammar.listed(part);
            default -> counted(part, multiplier.substring(1, multiplier.length() - 1).split(","));
        };
    }

    private static Grammar counted(Grammar part, String[] bounds) {
        return Grammar.repeated(part, Integer.parseInt(bounds[0]), Integer.parseInt(bounds[bounds.length - 1]));
    }

    private boolean is(String token) {
        return at < tokens.size() && tokens.get(at).equals(token);
    }
}
