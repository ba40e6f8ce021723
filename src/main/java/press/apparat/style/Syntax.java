package press.apparat.style;

import com.helger.css.decl.CSSMediaRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.decl.ICSSTopLevelRule;
import com.helger.css.parser.ParseException;
import com.helger.css.parser.Token;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import com.helger.css.reader.errorhandler.DoNothingCSSInterpretErrorHandler;
import com.helger.css.reader.errorhandler.ICSSParseErrorHandler;
import java.util.List;
import java.util.Optional;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;
import press.apparat.report.Source;
import press.apparat.report.Span;

/** Parses a sheet and tells what is no CSS at all. The parser goes on after the rule that an error stands in. */
final class Syntax implements ICSSParseErrorHandler {
    private static final int DEEPEST = 20;

    private final Places places;
    private final Diagnostics diagnostics;

    private Syntax(Source source, Diagnostics diagnostics) {
        this.places = new Places(source);
        this.diagnostics = diagnostics;
    }

    /** The parsed sheet; empty where the parser found no way to go on. */
    static Optional<CascadingStyleSheet> parse(Source source, Diagnostics diagnostics) {
        Syntax errors = new Syntax(source, diagnostics);
        CSSReaderSettings settings = new CSSReaderSettings().setUseSourceLocation(true).setTabSize(1)
                .setBrowserCompliantMode(false).setCustomErrorHandler(errors)
                .setCustomExceptionHandler(errors::unexpected)
                .setInterpretErrorHandler(new DoNothingCSSInterpretErrorHandler());
        return errors.parsed(settings);
    }

    /** The parser descends into brackets without counting them. */
    private Optional<CascadingStyleSheet> parsed(CSSReaderSettings settings) {
        try {
            return Optional.ofNullable(CSSReader.readFromStringReader(places.source().text(), settings))
                    .filter(sheet -> isShallow(sheet.getAllRules(), DEEPEST));
        } catch (StackOverflowError deep) {
            report(places.source().span().head(), "the brackets of this sheet are nested too deeply");
            return Optional.empty();
        }
    }

    private boolean isShallow(List<? extends ICSSTopLevelRule> rules, int levels) {
        if (levels == 0) {
            report(places.source().span().head(), "the rules of this sheet are nested too deeply");
        }
        return levels > 0 && rules.stream().filter(CSSMediaRule.class::isInstance).map(CSSMediaRule.class::cast)
                .allMatch(media -> isShallow(media.getAllRules(), levels - 1));
    }

    private void unexpected(ParseException exception) {
        Optional.ofNullable(exception.currentToken).map(last -> last.next).ifPresentOrElse(this::unexpected,
                () -> report(places.source().span().head(), "this is no CSS"));
    }

    private void unexpected(Token token) {
        report(place(token), token.image.isEmpty() ? "the sheet ends too early" : "unexpected \"" + token.image + "\"");
    }

    private Span place(Token token) {
        return places.token(token.beginLine, token.beginColumn, token.image.length());
    }

    private void report(Span at, String message) {
        diagnostics.report(Diagnostic.error("S001", at, message));
    }

    @Override
    public void onCSSParseError(ParseException exception, Token lastSkipped) {
        unexpected(exception);
    }

    @Override
    public void onCSSUnexpectedRule(Token token, String rule, String message) {
        unexpected(token);
    }

    @Override
    public void onCSSDeprecatedProperty(Token prefix, Token name) {
        unexpected(prefix);
    }

    @Override
    public void onCSSBrowserCompliantSkip(ParseException exception, Token from, Token to) {
        unexpected(exception);
    }

    @Override
    public void onIllegalCharacter(char illegal) {
        int at = Math.max(0, places.source().text().indexOf(illegal));
        report(places.source().span(at, at), "a character that CSS has no place for");
    }
}
