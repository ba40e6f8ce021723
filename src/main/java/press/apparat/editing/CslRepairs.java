package press.apparat.editing;

import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.TextToken.Type;
import de.undercouch.citeproc.csl.internal.token.Token;
import com.ibm.icu.text.DateFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What citeproc-java 3.5.2 gets wrong in its tokens: of several roles in one names element, of which the first is
 * empty, the second has the delimiter before it all the same; and "others", with whom BibTeX ends a list of names, it
 * takes for a name, where it is the style's "et al."; and a month has one form in all dates, where Russian and Polish
 * have one after a day and one without ("18 июня 2001", "июнь 2001").
 */
final class CslRepairs {
    /** Stands for the names that are left out. */
    static final String OTHERS = "\uF8FE";

    private static final Pattern DELIMITER = Pattern.compile("^[,.;:]\\s+");
    private static final Pattern DELIMITED = Pattern.compile("(?s).*(?:[,.;:]\\s+|[(\\[])$");

    private static final Pattern DAY = Pattern.compile("\\d{1,2}\\.?\\s*");

    private final TextToken etAl;
    private final Locale language;

    CslRepairs(TextToken etAl, Locale language) {
        this.etAl = etAl;
        this.language = language;
    }

    List<Token> tokens(List<Token> tokens) {
        return dated(parted(tokens), DateFormatSymbols.getInstance(language));
    }

    private static List<Token> dated(List<Token> tokens, DateFormatSymbols symbols) {
        List<String> beside = months(symbols, DateFormatSymbols.FORMAT);
        List<String> alone = months(symbols, DateFormatSymbols.STANDALONE);
        List<Token> dated = new ArrayList<>(tokens.size());
        boolean day = false;
        for (Token token : tokens) {
            if (token instanceof TextToken text) {
                String words = text.getText();
                int month = Math.max(beside.indexOf(words), alone.indexOf(words));
                dated.add(month < 0 ? token : text.copyWithText((day ? beside : alone).get(month)));
                day = words.isBlank() ? day : DAY.matcher(words).matches();
            } else {
                dated.add(token);
            }
        }
        return dated;
    }

    private static List<String> months(DateFormatSymbols symbols, int form) {
        return List.of(symbols.getMonths(form, DateFormatSymbols.WIDE));
    }

    private List<Token> parted(List<Token> tokens) {
        List<Token> repaired = new ArrayList<>(tokens.size());
        boolean delimited = true;
        for (Token token : tokens) {
            if (token instanceof TextToken text && text.getText().equals(OTHERS)) {
                endNames(repaired);
                repaired.add(etAl);
                delimited = false;
            } else if (token instanceof TextToken text && !text.getText().isEmpty()) {
                String words = delimited ? DELIMITER.matcher(text.getText()).replaceFirst("") : text.getText();
                delimited = words.isEmpty() ? delimited : DELIMITED.matcher(words).matches();
                repaired.add(text.copyWithText(words));
            } else {
                repaired.add(token);
            }
        }
        return repaired;
    }

    /** Takes "and" away; the comma before it stands. */
    private static void endNames(List<Token> tokens) {
        if (isDelimiter(tokens)) {
            tokens.remove(tokens.size() - 1);
        }
        if (isDelimiter(tokens)) {
            TextToken comma = (TextToken) tokens.remove(tokens.size() - 1);
            tokens.add(comma.copyWithText(comma.getText().stripTrailing()));
        }
        tokens.add(new TextToken(" ", Type.DELIMITER));
    }

    private static boolean isDelimiter(List<Token> tokens) {
        return !tokens.isEmpty() && tokens.get(tokens.size() - 1) instanceof TextToken text
                && text.getType() == Type.DELIMITER;
    }
}
