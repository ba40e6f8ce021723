package press.apparat.pdf;

import java.util.List;

/** The six letters before a subset's name (ISO 32000-1, clause 9.6.4), the same for the same sorts. */
final class SubsetTag {
    private static final int LETTERS = 6;

    private SubsetTag() {
    }

    static String of(List<Sort> sorts) {
        long hash = Integer.toUnsignedLong(sorts.hashCode());
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < LETTERS; i++, hash /= 26) {
            tag.append((char) ('A' + hash % 26));
        }
        return tag.toString();
    }
}
