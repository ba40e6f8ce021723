package press.apparat.editing;

import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What citeproc-java 3.5.2 gets wrong in its tokens: of several roles in one names element, of which the first is
 * empty, the second has the delimiter before it all the same.
 */
final class CslRepairs {
    private static final Pattern DELIMITER = Pattern.compile("^[,.;:]\\s+");
    private static final Pattern DELIMITED = Pattern.compile("(?s).*[,.;:]\\s+$");

    private CslRepairs() {
    }

    static TokenBuffer of(TokenBuffer buffer) {
        TokenBuffer repaired = new TokenBuffer();
        tokens(buffer.getTokens()).forEach(repaired::append);
        return repaired;
    }

    static List<Token> tokens(List<Token> tokens) {
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
