package press.apparat.type;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;

/** Which face of several sets a character with its marks. */
record Coverage(List<LoadedFace> faces) {

    /** The first face that covers all of it; the first face of all if none does. */
    Answer of(String cluster) {
        for (LoadedFace face : faces) {
            if (sets(face, cluster)) {
                return new Answer(face, true);
            }
        }
        return new Answer(faces.get(0), false);
    }

    record Answer(LoadedFace face, boolean covered) {
    }

    /** HarfBuzz composes and decomposes accented letters as a face needs it. */
    private static boolean sets(LoadedFace face, String cluster) {
        return setsAsIs(face, cluster) || cluster.charAt(cluster.length() - 1) > 0x7F
                && (setsAsIs(face, Normalizer.normalize(cluster, Form.NFC))
                        || setsAsIs(face, Normalizer.normalize(cluster, Form.NFD)));
    }

    private static boolean setsAsIs(LoadedFace face, String cluster) {
        for (int i = 0; i < cluster.length(); i += Character.charCount(cluster.codePointAt(i))) {
            if (!sets(face, cluster.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** HarfBuzz makes spaces and hyphens that a face lacks from those it has. */
    private static boolean sets(LoadedFace face, int codePoint) {
        return face.covers(codePoint) || Characters.isIgnorable(codePoint)
                || (Characters.isFixedSpace(codePoint) || Characters.isWordSpace(codePoint)) && face.covers(' ')
                || codePoint == Characters.NO_BREAK_HYPHEN && face.covers(Characters.HYPHEN);
    }
}
