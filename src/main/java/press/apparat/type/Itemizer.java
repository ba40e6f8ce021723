package press.apparat.type;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Cuts a text into runs of one script and one face. Characters that many scripts use belong to what is before them,
 * at a text's beginning to what follows (Unicode Standard Annex 24, clause 5.1).
 */
final class Itemizer {
    private final Coverage coverage;
    private final IntConsumer missing;

    /** @param missing takes code points that no face covers */
    Itemizer(Coverage coverage, IntConsumer missing) {
        this.coverage = coverage;
        this.missing = missing;
    }

    /** @param lang tells the script of a text that is all digits and punctuation */
    List<Run> runs(String text, String lang) {
        List<Run> runs = new ArrayList<>(1);
        for (int start = 0; start < text.length(); start = runs.get(runs.size() - 1).end()) {
            runs.add(run(text, start, lang));
        }
        return runs;
    }

    private Run run(String text, int start, String lang) {
        LoadedFace face = face(text, start, clusterEnd(text, start));
        UnicodeScript script = script(text.codePointAt(start));
        int end = clusterEnd(text, start);
        while (end < text.length() && face(text, end, clusterEnd(text, end)) == face) {
            UnicodeScript next = script(text.codePointAt(end));
            if (differ(script, next)) {
                break;
            }
            script = script == UnicodeScript.COMMON ? next : script;
            end = clusterEnd(text, end);
        }
        return new Run(face, tag(script, lang), start, end);
    }

    private static int clusterEnd(String text, int at) {
        int end = at + Character.charCount(text.codePointAt(at));
        while (end < text.length() && Characters.isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private LoadedFace face(String text, int start, int end) {
        return coverage.of(text, start, end).orElseGet(() -> {
            LoadedFace first = coverage.faces().get(0);
            text.substring(start, end).codePoints().filter(c -> !first.covers(c) && !Characters.isIgnorable(c))
                    .forEach(missing);
            return first;
        });
    }

    private static UnicodeScript script(int codePoint) {
        UnicodeScript script = UnicodeScript.of(codePoint);
        return script == UnicodeScript.INHERITED || script == UnicodeScript.UNKNOWN ? UnicodeScript.COMMON : script;
    }

    private static boolean differ(UnicodeScript a, UnicodeScript b) {
        return a != b && a != UnicodeScript.COMMON && b != UnicodeScript.COMMON;
    }

    /** HarfBuzz sees for itself what script letters are of. */
    private static Optional<String> tag(UnicodeScript script, String lang) {
        return script == UnicodeScript.COMMON ? Optional.of(usual(Locale.forLanguageTag(lang))) : Optional.empty();
    }

    private static String usual(Locale locale) {
        if (!locale.getScript().isEmpty()) {
            return locale.getScript();
        }
        return switch (locale.getLanguage()) {
            case "ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "mn", "tg" -> "Cyrl";
            case "el", "grc" -> "Grek";
            default -> "Latn";
        };
    }
}
