package press.apparat.manuscript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import press.apparat.book.PlainText;
import press.apparat.book.Work;
import press.apparat.report.Diagnostics;

/**
 * Names as BibTeX writes them: "von Last, Jr, First" or "First von Last", joined by "and"; a name in braces is a body's
 * (BibTeXing, 4). Also biblatex's {@code family=…, given=…}.
 */
final class BibNames {
    private final BibEntry.Field field;
    private final Diagnostics diagnostics;

    private BibNames(BibEntry.Field field, Diagnostics diagnostics) {
        this.field = field;
        this.diagnostics = diagnostics;
    }

    static List<Work.Name> read(BibEntry.Field field, Diagnostics diagnostics) {
        BibNames names = new BibNames(field, diagnostics);
        return split(field.tex(), BibNames::isAnd).stream().filter(name -> !name.isBlank()).map(names::name).toList();
    }

    private static int isAnd(String rest) {
        boolean and = rest.length() > 4 && Character.isWhitespace(rest.charAt(0)) && rest.startsWith("and", 1)
                && Character.isWhitespace(rest.charAt(4));
        return and ? 5 : 0;
    }

    private static int isComma(String rest) {
        return rest.startsWith(",") ? 1 : 0;
    }

    private static int isSpace(String rest) {
        return !rest.isEmpty() && (Character.isWhitespace(rest.charAt(0)) || rest.charAt(0) == '~') ? 1 : 0;
    }

    /** Parts at what stands outside of all braces; {@code length} gives the length of a separator that begins a text. */
    private static List<String> split(String tex, Function<String, Integer> length) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at < tex.length(); at++) {
            char c = tex.charAt(at);
            int found = depth == 0 ? length.apply(tex.substring(at, Math.min(tex.length(), at + 6))) : 0;
            if (found > 0) {
                parts.add(tex.substring(start, at));
                start = at + found;
                at = start - 1;
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        parts.add(tex.substring(start));
        return parts;
    }

    private Work.Name name(String written) {
        String tex = written.strip();
        if (tex.startsWith("{") && split(tex, BibNames::isSpace).size() == 1 && tex.endsWith("}")) {
            return new Work.Name(plain(tex), "", "", "", true);
        }
        if (tex.equals("others")) {
            return Work.Name.OTHERS;
        }
        List<String> parts = split(tex, BibNames::isComma).stream().map(String::strip).toList();
        if (parts.stream().anyMatch(part -> part.matches("(?s)(?:family|given)\\s*=.*"))) {
            return labelled(parts);
        }
        return switch (parts.size()) {
            case 1 -> firstLast(words(tex));
            case 2 -> lastFirst(words(parts.get(0)), "", parts.get(1));
            default -> lastFirst(words(parts.get(0)), parts.get(1), parts.get(2));
        };
    }

    private Work.Name labelled(List<String> parts) {
        Map<String, String> values = new LinkedHashMap<>();
        parts.stream().map(part -> part.split("\\s*=\\s*", 2)).filter(pair -> pair.length == 2)
                .forEach(pair -> values.put(pair[0], plain(pair[1])));
        return new Work.Name(values.getOrDefault("family", ""), values.getOrDefault("given", ""),
                values.getOrDefault("prefix", ""), values.getOrDefault("suffix", ""), !values.containsKey("given"));
    }

    private static List<String> words(String tex) {
        return split(tex, BibNames::isSpace).stream().filter(word -> !word.isBlank()).toList();
    }

    /** What begins with a small letter outside of braces belongs before the family's name. */
    private static boolean isParticle(String word) {
        return Character.isLowerCase(word.codePointAt(0));
    }

    private Work.Name firstLast(List<String> words) {
        int last = words.size() - 1;
        int from = last;
        for (int i = 0; i < last; i++) {
            if (isParticle(words.get(i))) {
                from = i;
                break;
            }
        }
        int to = from;
        while (to < last && isParticle(words.get(to))) {
            to++;
        }
        return new Work.Name(plain(words.subList(to, words.size())), plain(words.subList(0, from)),
                plain(words.subList(from, to)), "", last == 0);
    }

    private Work.Name lastFirst(List<String> last, String suffix, String first) {
        int particles = 0;
        while (particles < last.size() - 1 && isParticle(last.get(particles))) {
            particles++;
        }
        return new Work.Name(plain(last.subList(particles, last.size())), plain(first),
                plain(last.subList(0, particles)), plain(suffix), first.isBlank());
    }

    private String plain(List<String> words) {
        return plain(String.join(" ", words));
    }

    private String plain(String tex) {
        return PlainText.of(TexReader.read(tex, field.span(), diagnostics));
    }
}
