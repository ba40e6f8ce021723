package press.apparat.manuscript;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What TeX's commands and ligatures in bibliographies stand for (Knuth, The TeXbook, chapter 9; LaTeX's OT1 and T1). */
final class TexTable {
    /** A combining character for each accent. */
    static final Map<String, String> ACCENTS = pairs(
            "' \u0301 ` \u0300 ^ \u0302 \" \u0308 ~ \u0303 = \u0304 . \u0307 u \u0306 "
                    + "v \u030C H \u030B c \u0327 k \u0328 d \u0323 b \u0331 r \u030A t \u0361");
    static final Map<String, String> SYMBOLS = symbols();
    /** The longest first. */
    static final Map<String, String> LIGATURES = ligatures();
    static final Set<String> STYLES = Set.of("emph", "textit", "mkbibemph", "textbf", "mkbibbold", "textsuperscript",
            "mkbibsuperscript", "textsubscript", "textsc", "enquote", "mkbibquote", "foreignlanguage", "textup",
            "textrm", "textsf", "texttt", "textnormal", "text", "mbox", "url", "MakeUppercase", "textcyrillic",
            "textgreek", "ensuremath", "nolinkurl");

    private TexTable() {
    }

    private static Map<String, String> pairs(String words) {
        Map<String, String> pairs = new LinkedHashMap<>();
        String[] all = words.split(" ");
        for (int i = 0; i < all.length; i += 2) {
            pairs.put(all[i], all[i + 1]);
        }
        return pairs;
    }

    private static Map<String, String> symbols() {
        Map<String, String> symbols = pairs(
                "ss ß ae æ AE Æ oe œ OE Œ aa å AA Å o ø O Ø l ł L Ł i ı j ȷ dh ð DH Ð th þ TH Þ "
                        + "dj đ DJ Đ ng ŋ NG Ŋ S § P ¶ dag † ddag ‡ copyright © pounds £ euro € texteuro € textendash – textemdash — "
                        + "ldots … dots … textellipsis … textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ” "
                        + "quotedblbase „ glqq „ grqq “ guillemotleft « guillemotright » og « fg » textdegree ° textnumero № "
                        + "bibrangedash – & & % % $ $ # # _ _ { { } } slash / textbackslash \\ textasciitilde ~");
        symbols.put(" ", " ");
        symbols.put(",", "\u202F");
        symbols.put("-", "\u00AD");
        symbols.put("/", "");
        return symbols;
    }

    private static Map<String, String> ligatures() {
        Map<String, String> ligatures = pairs("--- — -- – `` “ '' ” ` ‘ ' ’ ?` ¿ !` ¡ ,, „ << « >> »");
        ligatures.put("~", "\u00A0");
        return ligatures;
    }

    /** The ligature that begins at a place. */
    static Optional<String> ligature(String tex, int at) {
        return LIGATURES.keySet().stream().filter(one -> tex.startsWith(one, at)).findFirst();
    }

    static List<String> known() {
        return Stream.of(ACCENTS.keySet(), SYMBOLS.keySet(), STYLES).flatMap(Set::stream)
                .filter(word -> word.length() > 1).sorted().toList();
    }
}
