package press.apparat.type;

import java.util.ArrayList;
import java.util.List;

/** Addresses of the web, of mail, of documents: broken as The Chicago Manual of Style (17, clause 7.46) has it. */
final class Address {
    private static final int LEAST_BEFORE = 4;
    private static final String BREAK_BEFORE = "/.,-~_?#%=&@";

    private Address() {
    }

    static boolean is(String word) {
        return word.contains("://") || word.startsWith("www.") || word.startsWith("doi:")
                || word.startsWith("10.") && word.indexOf('/') > 0 || word.indexOf('@') > 0 || isHost(word);
    }

    /** A host's name before the first slash: letters, a point, letters. */
    private static boolean isHost(String word) {
        int slash = word.indexOf('/');
        int point = word.lastIndexOf('.', slash);
        return slash > point + 1 && point > 0 && Character.isLetter(word.charAt(point + 1))
                && Character.isLetter(word.charAt(slash - 1)) && Character.isLetterOrDigit(word.charAt(point - 1));
    }

    /** After a colon or a double slash; before other punctuation, so that none of it seems to end a sentence. */
    static List<Integer> breaks(String address) {
        List<Integer> found = new ArrayList<>();
        for (int i = LEAST_BEFORE; i < address.length() - 1; i++) {
            if (breaksBefore(address, i)) {
                found.add(i);
            }
        }
        return found;
    }

    private static boolean breaksBefore(String address, int at) {
        char before = address.charAt(at - 1);
        char after = address.charAt(at);
        if (before == ':' || before == '/' && address.charAt(at - 2) == '/') {
            return after != '/';
        }
        return BREAK_BEFORE.indexOf(after) >= 0 && Character.isLetterOrDigit(address.charAt(at + 1))
                && Character.isLetterOrDigit(before);
    }
}
