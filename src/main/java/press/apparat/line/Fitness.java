package press.apparat.line;

/**
 * How bad a line is, and of what class, from what it lacks and what its glue can give: TeX's own integers (Knuth,
 * TeX: The Program, §108 and §817), so that every machine breaks alike and TeX's layouts come out as TeX's.
 */
final class Fitness {
    static final int TIGHT = 0;
    static final int DECENT = 1;
    static final int LOOSE = 2;
    static final int VERY_LOOSE = 3;
    static final int CLASSES = 4;

    /** The badness of a ratio of 0.7. */
    static final long STRAINED = 34;

    /** Of a line that cannot be made: worse than any tolerance. */
    static final long INFINITE = Long.MAX_VALUE;

    /** 297³ is nearly 100 times 2¹⁸. */
    private static final long SCALE = 297;
    /** Beyond a ratio of 30 nothing is told apart, so that demerits never overflow. */
    private static final long MOST = 30 * SCALE;

    private Fitness() {
    }

    /**
     * About 100 times the cube of the adjustment ratio.
     *
     * @param gap how far the line has to be stretched or shrunk; not negative
     * @param give how far its glue goes at ratio 1
     */
    static long badness(long gap, long give) {
        if (gap == 0) {
            return 0;
        }
        if (give <= 0) {
            return INFINITE;
        }
        long ratio = gap > give * 30 ? MOST : SCALE * gap / give;
        return (ratio * ratio * ratio + (1L << 17)) >> 18;
    }

    static int ofStretched(long badness) {
        return badness > 99 ? VERY_LOOSE : badness > 12 ? LOOSE : DECENT;
    }

    static int ofShrunk(long badness) {
        return badness > 12 ? TIGHT : DECENT;
    }
}
