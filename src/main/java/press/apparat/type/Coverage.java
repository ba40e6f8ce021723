package press.apparat.type;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Optional;

/** Which face of several sets a character with its marks. */
record Coverage(List<LoadedFace> faces) {

    /** The first face that has all of a cluster, from {@code start} to before {@code end}, or none. */
    Optional<LoadedFace> of(String text, int start, int end) {
        for (LoadedFace face : faces) {
            if (sets(face, text, start, end)
                    || text.charAt(end - 1) > 0x7F && setsOtherwise(face, text.substring(start, end))) {
                return Optional.of(face);
            }
        }
        return Optional.empty();
    }

    /** HarfBuzz composes and decomposes accented letters as a face needs it. */
    private static boolean setsOtherwise(LoadedFace face, String cluster) {
        String composed = Normalizer.normalize(cluster, Form.NFC);
        String decomposed = Normalizer.normalize(cluster, Form.NFD);
        return sets(face, composed, 0, composed.length()) || sets(face, decomposed, 0, decomposed.length());
    }

    private static boolean sets(LoadedFace face, String text, int start, int end) {
        for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
            if (!sets(face, text.codePointAt(i))) {
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
