package press.apparat.style;

import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSFontFaceRule;
import com.helger.css.decl.CSSMediaRule;
import com.helger.css.decl.CSSPageRule;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.decl.ICSSTopLevelRule;
import com.helger.css.writer.CSSWriterSettings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what reading systems are to see of the sheets. */
final class Screen {
    /** Properties of which some values have a meaning on paper alone. */
    private static final Set<String> MIXED = Set.of("float", "text-align");
    private static final Set<String> PAGED = Set.of("footnote", "top", "bottom", "snap-block", "inside", "outside");

    private Screen() {
    }

    static String css(List<CascadingStyleSheet> sheets) {
        CSSWriterSettings settings = new CSSWriterSettings().setIndent("  ");
        return sheets.stream().flatMap(sheet -> sheet.getAllRules().stream()).flatMap(rule -> shown(rule).stream())
                .map(rule -> rule.getAsCSSString(settings).strip()).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static Optional<ICSSTopLevelRule> shown(ICSSTopLevelRule rule) {
        if (rule instanceof CSSStyleRule style) {
            return style(style);
        }
        if (rule instanceof CSSMediaRule media) {
            return media(media);
        }
        return Optional.of(rule).filter(one -> !(one instanceof CSSPageRule) && !(one instanceof CSSFontFaceRule));
    }

    private static Optional<ICSSTopLevelRule> style(CSSStyleRule rule) {
        CSSStyleRule shown = new CSSStyleRule();
        rule.getAllSelectors().forEach(shown::addSelector);
        rule.getAllDeclarations().stream().filter(Screen::isShown).forEach(shown::addDeclaration);
        return Optional.of(shown).filter(CSSStyleRule::hasDeclarations).map(one -> one);
    }

    private static Optional<ICSSTopLevelRule> media(CSSMediaRule rule) {
        CSSMediaRule shown = new CSSMediaRule();
        rule.getAllMediaQueries().forEach(shown::addMediaQuery);
        rule.getAllRules().stream().flatMap(one -> shown(one).stream()).forEach(shown::addRule);
        return Optional.of(shown).filter(CSSMediaRule::hasRules)
                .filter(one -> Medium.of(one.getAllMediaQueries()).isShown()).map(one -> one);
    }

    private static boolean isShown(CSSDeclaration declaration) {
        String name = DeclarationReader.name(declaration);
        Stream<Term> terms = Terms.of(declaration.getExpression()).stream();
        boolean paged = terms.anyMatch(term -> PAGED.contains(term.keyword()));
        boolean printOnly = Property.named(name).filter(p -> p.use() != Property.Use.BOTH).isPresent();
        return MIXED.contains(name) ? !paged : !printOnly && !hasPrinted(declaration);
    }

    private static boolean hasPrinted(CSSDeclaration declaration) {
        return Terms.of(declaration.getExpression()).stream().anyMatch(ContentReader::isPrinted);
    }
}
