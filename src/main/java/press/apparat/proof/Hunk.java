package press.apparat.proof;

/** A range of one sequence and the range of another that stands in its place; ends are the first after it. */
record Hunk(int asked, int askedEnd, int found, int foundEnd) {
    /** Without what is the same at its beginning and at its end. */
    Hunk trimmed(int[] one, int[] other) {
        int least = Math.min(askedEnd - asked, foundEnd - found);
        int head = 0;
        while (head < least && one[asked + head] == other[found + head]) {
            head++;
        }
        int tail = 0;
        while (tail < least - head && one[askedEnd - tail - 1] == other[foundEnd - tail - 1]) {
            tail++;
        }
        return new Hunk(asked + head, askedEnd - tail, found + head, foundEnd - tail);
    }

    boolean isEmpty() {
        return asked == askedEnd && found == foundEnd;
    }

    /** Whether one of the ranges is empty: something is only missing, or only too much. */
    boolean isOneSided() {
        return asked == askedEnd || found == foundEnd;
    }

    boolean meets(Hunk next) {
        return askedEnd == next.asked && foundEnd == next.found;
    }

    Hunk with(Hunk next) {
        return new Hunk(asked, next.askedEnd, found, next.foundEnd);
    }
}
