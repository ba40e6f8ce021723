package press.apparat.style;

import java.util.List;
import java.util.Optional;
import press.apparat.measure.Length;
import press.apparat.report.Diagnostics;
import press.apparat.report.Source;

/** A small sheet and what comes of it. */
record Sample(Stylesheet stylesheet, Diagnostics diagnostics) {
    static Sample of(String css) {
        Diagnostics diagnostics = new Diagnostics();
        return new Sample(Stylesheet.parse(List.of(new Source("book.css", css)), diagnostics), diagnostics);
    }

    /** What is said of a sheet: "S002 1:5 unknown property ...". */
    List<String> remarks() {
        return diagnostics.all().stream()
                .map(d -> d.code() + " " + d.span().line() + ":" + d.span().column() + " " + d.message()).toList();
    }

    /** The style of an element below html and others: {@code "section.chapter > p#first.lead"}. */
    Style style(String path) {
        return at(path).style();
    }

    Styled at(String path) {
        Styled here = stylesheet.root("en");
        for (String step : path.split(" > ")) {
            String[] siblings = step.split(" \\+ ");
            Optional<Element> previous = siblings.length == 1 ? Optional.empty() : Optional.of(element(siblings[0]));
            here = here.child(element(siblings[siblings.length - 1]), previous);
        }
        return here;
    }

    /** {@code name.class.class#id@lang=ru}. */
    private static Element element(String text) {
        String[] attribute = text.split("@");
        String[] id = attribute[0].split("#");
        String[] names = id[0].split("\\.");
        Element plain = Element.of(names[0], List.of(names).subList(1, names.length).toArray(String[]::new));
        Element named = id.length == 1 ? plain : plain.withId(id[1]);
        return attribute.length == 1
                ? named
                : named.with(attribute[1].split("=")[0], attribute[1].substring(attribute[1].indexOf('=') + 1));
    }

    static int colour(Style style) {
        return style.font().colour();
    }

    static Length pt(double points) {
        return Length.pt(points);
    }
}
