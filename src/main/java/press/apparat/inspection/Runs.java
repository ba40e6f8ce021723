package press.apparat.inspection;

import java.util.List;
import java.util.stream.IntStream;

/** Things that follow each other. */
final class Runs {
    private Runs() {
    }

    static <T> List<List<T>> pairs(List<T> things) {
        return of(things, 2);
    }

    /** All runs of some length, those that overlap too. */
    static <T> List<List<T>> of(List<T> things, int length) {
        return IntStream.rangeClosed(0, things.size() - length).mapToObj(i -> things.subList(i, i + length)).toList();
    }
}
