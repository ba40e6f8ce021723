package press.apparat.style;

import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSFontFaceRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import press.apparat.report.Span;

/** Reads {@code @font-face} rules (CSS Fonts 3, clause 4). */
record FontFaceReader(Places places, Remarks remarks) {

    /** The face; empty where it lacks a name or a file below the style sheets' folder. */
    Optional<FontFace> read(CSSFontFaceRule rule) {
        Span at = places.of(rule);
        String family = terms(rule, "font-family").stream().map(Term::text).collect(Collectors.joining(" "));
        Optional<String> path = terms(rule, "src").stream().filter(term -> term.is(Term.Kind.ADDRESS)).map(Term::text)
                .filter(FontFaceReader::isBelow).findFirst();
        if (family.isEmpty() || path.isEmpty()) {
            remarks.fontFace(family.isEmpty() ? "name" : "file", at);
        }
        return path.filter(file -> !family.isEmpty())
                .map(file -> new FontFace(family, weight(rule), isItalic(rule), file, at));
    }

    private static boolean isBelow(String path) {
        return !path.isBlank() && !path.startsWith("/") && !path.contains(":")
                && !List.of(path.split("/")).contains("..");
    }

    private static List<Term> terms(CSSFontFaceRule rule, String name) {
        CSSDeclaration declaration = rule.getDeclarationOfPropertyName(name);
        return declaration == null ? List.of() : Terms.of(declaration.getExpression());
    }

    private static int weight(CSSFontFaceRule rule) {
        return terms(rule, "font-weight").stream().findFirst()
                .map(term -> term.is(Term.Kind.NUMBER) ? (int) term.number() : term.isWord("bold") ? 700 : 400)
                .orElse(400);
    }

    private static boolean isItalic(CSSFontFaceRule rule) {
        return terms(rule, "font-style").stream().anyMatch(term -> !term.isWord("normal"));
    }
}
