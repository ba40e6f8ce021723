package press.apparat.style;

import com.helger.css.decl.CSSFontFaceRule;
import com.helger.css.decl.CSSMediaRule;
import com.helger.css.decl.CSSPageRule;
import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.decl.ICSSTopLevelRule;
import com.helger.css.ICSSSourceLocationAware;
import java.util.List;

/** Reads the rules of one parsed sheet into a press's ledger. */
final class SheetReader {
    private final Places places;
    private final Ledger ledger;
    private final Remarks remarks;
    private final DeclarationReader declarations;

    SheetReader(Places places, Ledger ledger, Remarks remarks) {
        this.places = places;
        this.ledger = ledger;
        this.remarks = remarks;
        this.declarations = new DeclarationReader(places, ledger.mentions(), remarks);
    }

    void read(CascadingStyleSheet sheet) {
        sheet.getAllImportRules().forEach(
                rule -> remarks.unread("@import", "name the sheet in book.yaml, under \"styles\"", places.of(rule)));
        sheet.getAllNamespaceRules().forEach(
                rule -> remarks.unread("@namespace", "name elements and attributes without prefixes", places.of(rule)));
        sheet.getAllRules().forEach(rule -> rule(rule, Medium.BOTH));
    }

    private void rule(ICSSTopLevelRule rule, Medium medium) {
        if (rule instanceof CSSStyleRule style) {
            style(style, medium);
        } else if (rule instanceof CSSMediaRule media) {
            Medium inner = Medium.of(media.getAllMediaQueries()).within(medium);
            media.getAllRules().forEach(one -> rule(one, inner));
        } else if (rule instanceof CSSPageRule page) {
            new PageReader(places, declarations, remarks).read(page, medium).forEach(ledger::page);
        } else if (rule instanceof CSSFontFaceRule face) {
            new FontFaceReader(places, remarks).read(face).ifPresent(ledger::face);
        } else {
            other((ICSSSourceLocationAware) rule, medium);
        }
    }

    private void style(CSSStyleRule rule, Medium medium) {
        List<Declaration> block = declarations.read(rule.getAllDeclarations(), medium, false);
        if (medium.isPrinted()) {
            rule.getAllSelectors().forEach(selector -> styled(selector, block));
        }
    }

    private void styled(CSSSelector selector, List<Declaration> block) {
        SelectorReader.read(selector, ledger.mentions()).ifPresentOrElse(read -> ledger.rule(read, block),
                () -> remarks.selector(places.of(selector)));
    }

    private void other(ICSSSourceLocationAware rule, Medium medium) {
        if (medium.isPrinted()) {
            String text = places.of(rule).text();
            remarks.rule(text.split("[\\s{(]", 2)[0], places.of(rule).head());
        }
    }
}
