package press.apparat.type;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import org.apache.fop.hyphenation.Hyphenation;
import org.apache.fop.hyphenation.HyphenationTree;

/**
 * One language's patterns: OFFO's compiled ones, read by FOP's tree (see PATTERNS.md beside this class). At least two
 * letters stand before a hyphen and three after it; no language there asks for more.
 */
@FunctionalInterface
interface Patterns {
    int LEAST_BEFORE = 2;
    int LEAST_AFTER = 3;

    Patterns NONE = letters -> new int[0];

    /** For a word all of letters, of either case, the indices of letters before which it may be divided. */
    int[] divide(char[] letters);

    static boolean exist(String file) {
        return Patterns.class.getResource(resource(file)) != null;
    }

    static Patterns read(String file) {
        HyphenationTree tree = tree(file);
        return letters -> {
            Hyphenation found = tree.hyphenate(letters, 0, letters.length, LEAST_BEFORE, LEAST_AFTER);
            return found == null ? new int[0] : found.getHyphenationPoints();
        };
    }

    private static HyphenationTree tree(String file) {
        try (InputStream in = Patterns.class.getResourceAsStream(resource(file));
                ObjectInputStream objects = new ObjectInputStream(new BufferedInputStream(in, 1 << 16))) {
            return (HyphenationTree) objects.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(file, e);
        }
    }

    private static String resource(String file) {
        return "/hyph/" + file + ".hyp";
    }
}
