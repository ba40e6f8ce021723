package press.apparat.epub;

import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSSelectorSimpleMember;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.decl.ECSSSelectorCombinator;
import com.helger.css.handler.DoNothingCSSParseExceptionCallback;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import com.helger.css.reader.errorhandler.DoNothingCSSParseErrorHandler;
import com.helger.css.writer.CSSWriterSettings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Style sheets inside drawings. Rules at the top only: what imports, loads fonts or asks for media is left out. */
final class DrawingSheet {
    private static final CSSWriterSettings PLAIN = new CSSWriterSettings(true);

    private DrawingSheet() {
    }

    /** The rules of a sheet; none where it cannot be read. */
    static List<CSSStyleRule> read(String css) {
        CSSReaderSettings settings = new CSSReaderSettings().setBrowserCompliantMode(true)
                .setCustomErrorHandler(new DoNothingCSSParseErrorHandler())
                .setCustomExceptionHandler(new DoNothingCSSParseExceptionCallback());
        return Optional.ofNullable(CSSReader.readFromStringReader(css, settings))
                .map(CascadingStyleSheet::getAllStyleRules).map(List::<CSSStyleRule>copyOf).orElse(List.of());
    }

    /** A rule whose selectors match nothing outside the drawing. */
    static String scoped(CSSStyleRule rule, DrawingScope scope) {
        String selectors = rule.getAllSelectors().stream().map(selector -> scoped(selector, scope))
                .collect(Collectors.joining(", "));
        String declarations = rule.getAllDeclarations().stream().map(d -> d.getAsCSSString(PLAIN, 0))
                .collect(Collectors.joining("; "));
        return selectors + " { " + declarations + " }";
    }

    private static String scoped(CSSSelector selector, DrawingScope scope) {
        CSSSelector scoped = new CSSSelector();
        scoped.addMember(new CSSSelectorSimpleMember("." + scope.prefix()));
        scoped.addMember(ECSSSelectorCombinator.BLANK);
        selector.getAllMembers().forEach(scoped::addMember);
        for (int i = 2; i < scoped.getMemberCount(); i++) {
            String member = scoped.getMemberAtIndex(i).getAsCSSString(PLAIN, 0);
            if (member.startsWith(".") || member.startsWith("#")) {
                scoped.removeMember(i);
                scoped.addMember(i, new CSSSelectorSimpleMember(member.charAt(0) + scope.own(member.substring(1))));
            }
        }
        return scoped.getAsCSSString(PLAIN, 0);
    }
}
