package press.apparat.type;

/** A stretch of a word, from {@code start} to before {@code end}, that may be all letters. */
record Letters(String word, int start, int end) {
    /** "quell'", "quelqu'". */
    private static final int LONGEST_ARTICLE = 6;

    /** What is left between the punctuation about a word. */
    static Letters within(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1)) && !isMark(word.charAt(end - 1))) {
            end--;
        }
        return new Letters(word, start, end);
    }

    String text() {
        return word.substring(start, end);
    }

    /** Without an elided article before it ("l'histoire") or a possessive s after it ("Khrushchev's"). */
    Letters stem() {
        for (int i = start + 1; i < end - 1; i++) {
            if (word.charAt(i) == '\'' || word.charAt(i) == '\u2019') {
                return end - i == 2 && word.charAt(i + 1) == 's'
                        ? new Letters(word, start, i)
                        : i - start <= LONGEST_ARTICLE ? new Letters(word, i + 1, end) : this;
            }
        }
        return this;
    }

    /** All letters and marks, with a capital at the start at most, and no part of a compound with a hyphen. */
    boolean plain() {
        for (int i = start; i < end; i++) {
            char c = word.charAt(i);
            if (!Character.isLetter(c) && !isMark(c) || i > start && Character.isUpperCase(c)) {
                return false;
            }
        }
        return word.indexOf('-') < 0 && word.indexOf(Characters.HYPHEN) < 0
                && word.indexOf(Characters.NO_BREAK_HYPHEN) < 0;
    }

    /** The letters without the marks on them: Russian stress is in no pattern. */
    char[] letters() {
        StringBuilder letters = new StringBuilder();
        for (int i = start; i < end; i++) {
            if (!isMark(word.charAt(i))) {
                letters.append(word.charAt(i));
            }
        }
        return letters.toString().toCharArray();
    }

    /** Offsets in the word of the letters counted in {@link #letters}. */
    int[] offsets(int[] counts) {
        int[] offsets = new int[counts.length];
        int found = 0;
        int letter = 0;
        for (int i = start; i < end && found < counts.length; i++) {
            if (!isMark(word.charAt(i)) && letter++ == counts[found]) {
                offsets[found++] = i;
            }
        }
        return offsets;
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
