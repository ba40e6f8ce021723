package press.apparat.editing;

import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.TextToken.Type;
import de.undercouch.citeproc.csl.internal.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What citeproc-java 3.5.2 gets wrong in its tokens: of several roles in one names element, of which the first is
 * empty, the second has the delimiter before it all the same; and "others", with whom BibTeX ends a list of names, it
 * takes for a name, where it is the style's "et al."
 */
final class CslRepairs {
    /** Stands for the names that are left out. */
    static final String OTHERS = "\uF8FE";

    private static final Pattern DELIMITER = Pattern.compile("^[,.;:]\\s+");
    private static final Pattern DELIMITED = Pattern.compile("(?s).*(?:[,.;:]\\s+|[(\\[])$");

    private final TextToken etAl;

    CslRepairs(TextToken etAl) {
        this.etAl = etAl;
    }

    List<Token> tokens(List<Token> tokens) {
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
