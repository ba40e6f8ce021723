package press.apparat.page;

/** What some strips come to: their height in sp, the notes that they call, the things, not spaces, among them. */
record Sums(long height, int calls, int things) {
    static final Sums NONE = new Sums(0, 0, 0);

    Sums plus(Sums more) {
        return new Sums(height + more.height, calls + more.calls, things + more.things);
    }

    Sums minus(Sums less) {
        return new Sums(height - less.height, calls - less.calls, things - less.things);
    }
}
