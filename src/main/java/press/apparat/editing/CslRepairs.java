package press.apparat.editing;

import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import com.ibm.icu.text.DateFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What citeproc-java 3.5.2 gets wrong in its tokens: of several roles in one names element, of which the first is
 * empty, the second has the delimiter before it all the same; and a month has one form in all dates, where Russian and
 * Polish have one after a day and one without ("18 июня 2001", "июнь 2001").
 */
final class CslRepairs {
    private static final Pattern DELIMITER = Pattern.compile("^[,.;:]\\s+");
    private static final Pattern DELIMITED = Pattern.compile("(?s).*[,.;:]\\s+$");

    private static final Pattern DAY = Pattern.compile("\\d{1,2}\\.?\\s*");

    private CslRepairs() {
    }

    static TokenBuffer of(TokenBuffer buffer, Locale language) {
        TokenBuffer repaired = new TokenBuffer();
        tokens(buffer.getTokens(), language).forEach(repaired::append);
        return repaired;
    }

    static List<Token> tokens(List<Token> tokens, Locale language) {
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

    private static List<Token> parted(List<Token> tokens) {
        List<Token> repaired = new ArrayList<>(tokens.size());
        boolean delimited = true;
        for (Token token : tokens) {
            if (token instanceof TextToken text && !text.getText().isEmpty()) {
                String words = delimited ? DELIMITER.matcher(text.getText()).replaceFirst("") : text.getText();
                delimited = words.isEmpty() ? delimited : DELIMITED.matcher(words).matches();
                repaired.add(text.copyWithText(words));
            } else {
                repaired.add(token);
            }
        }
        return repaired;
    }
}
