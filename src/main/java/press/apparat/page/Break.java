package press.apparat.page;

/**
 * A place where a page may end: after {@code line} strips of a version of a passage; before the passage where that is 0.
 *
 * @param above what stands above it in the galley, the passages before this one as they are best by themselves
 * @param passed the same, if this passage and those after it are reckoned in full from here: {@code above}, less what
 *            the version is higher than the passage is by itself
 * @param spaceAbove the height of the space that a page drops which ends here
 * @param spaceBelow the height of the space that a page drops which begins here
 */
record Break(int passage, int version, int line, Sums above, Sums passed, long spaceAbove, long spaceBelow) {
    static final Break HEAD = new Break(0, 0, 0, Sums.NONE, Sums.NONE, 0, 0);

    /** From the break before a passage: one inside it. */
    Break inside(int version, int line, Run run) {
        Sums end = above.plus(run.sums(line));
        return new Break(passage, version, line, end, end, above(run, line), 0);
    }

    /** From the break before a passage: the break behind it. */
    Break behind(Run natural) {
        Sums end = above.plus(natural.sums(natural.size()));
        return new Break(passage + 1, 0, 0, end, end, above(natural, natural.size()), 0);
    }

    private long above(Run run, int line) {
        return run.spaceBefore(line) + (run.things(line) == 0 ? spaceAbove : 0);
    }

    /** With what follows: the rest of its passage, and the break behind that. */
    Break before(Run run, Run natural, Break next) {
        boolean empty = run.things(line) == run.things();
        long below = run.spaceAfter(line) + (empty ? next.spaceBelow : 0);
        Sums higher = run.sums(run.size()).minus(natural.sums(natural.size()));
        return new Break(passage, version, line, above, above.minus(higher), spaceAbove, below);
    }
}
