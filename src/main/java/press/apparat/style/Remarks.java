package press.apparat.style;

import com.helger.css.property.ECSSProperty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;
import press.apparat.report.Nearest;
import press.apparat.report.Label;
import press.apparat.report.Span;

/** What there is to say about a sheet that is CSS, but not what the PDF honours. */
record Remarks(Diagnostics diagnostics) {
    private static final String ELSEWHERE = "if it is meant for the EPUB alone, put it into @media not print { … }";

    void unknownProperty(String name, Span at) {
        List<String> known = Stream.concat(Stream.of(Property.values()).map(Property::cssName),
                Stream.of(Shorthand.values()).map(Shorthand::cssName)).toList();
        Optional<String> near = isCss(name) ? Optional.empty() : Nearest.of(name, known);
        near.ifPresentOrElse(
                meant -> warn("S002", at, "unknown property \"" + name + "\"", "did you mean \"" + meant + "\"?"),
                () -> warn("S003", at, "the PDF does not honour \"" + name + "\"", ELSEWHERE));
    }

    /** The parser's list of properties is long to load, and only needed here. */
    private static boolean isCss(String name) {
        return ECSSProperty.getFromNameOrNull(name) != null;
    }

    void badValue(String name, Span value) {
        String text = "\"" + value.text().strip() + "\" is not a value of \"" + name + "\" that the PDF honours";
        warn("S004", value, text,
                Property.named(name).map(property -> "it takes " + property.definition() + "; ").orElse("")
                        + ELSEWHERE);
    }

    void selector(Span at) {
        warn("S005", at, "the PDF does not understand this selector", ELSEWHERE);
    }

    void rule(String name, Span at) {
        warn("S006", at, "the PDF does not honour " + name + " rules", ELSEWHERE);
    }

    void unread(String name, String help, Span at) {
        warn("S007", at, name + " rules are not read", help);
    }

    void printOnly(String name, Span at) {
        warn("S008", at, "\"" + name + "\" has a meaning in print alone", "put it into @media print { … }");
    }

    void pageOnly(String name, Span at) {
        warn("S009", at, "\"" + name + "\" has a meaning in @page alone", "put it into @page { … }");
    }

    void unsetVariable(Label variable) {
        warn("S010", variable.span(), "no rule sets the variable \"" + variable.text() + "\"",
                "set it in :root { … }, or give var() a second value");
    }

    void pageSelector(Span at) {
        warn("S011", at, "this is no page that the PDF has",
                "a page is a name, and :first, :blank, :left or :right, or both");
    }

    void fontFace(String lacking, Span at) {
        warn("S012", at, "this font has no " + lacking,
                "@font-face { font-family: \"Name\"; src: url(fonts/file.ttf) }, the file below styles/");
    }

    void noRoom(Span at) {
        diagnostics.report(Diagnostic.error("S013", at, "the margins leave no room for text on this page"));
    }

    private void warn(String code, Span at, String message, String help) {
        diagnostics.report(Diagnostic.warning(code, at, message).help(help));
    }
}
