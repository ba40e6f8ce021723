package press.apparat.galley;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.apparat.measure.Length;

/** Widths as authors write them on figures: {@code 60%}, {@code 80mm}, {@code 5cm}, {@code 3in}, {@code 200px}, {@code 120pt}. */
final class Widths {
    private static final Pattern WIDTH = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)\\s*(%|mm|cm|in|px|pt|)");

    private Widths() {
    }

    /** The length of a width within a measure; empty for what is no width. */
    static Optional<Length> parse(String text, Length measure) {
        Matcher matcher = WIDTH.matcher(text.strip());
        if (!matcher.matches() || Double.parseDouble(matcher.group(1)) == 0) {
            return Optional.empty();
        }
        double number = Double.parseDouble(matcher.group(1));
        return Optional.of(switch (matcher.group(2)) {
            case "%" -> measure.times(number / 100);
            case "mm" -> Length.mm(number);
            case "cm" -> Length.mm(number * 10);
            case "in" -> Length.pt(number * 72);
            case "pt" -> Length.pt(number);
            default -> Length.pt(number * 0.75);
        });
    }
}
