package press.apparat.galley;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The room of signs that number notes by page. A sign of two characters may push its own call overleaf, where it is one
 * of one character, which has room on the page before: so that such rings come to an end, no sign is given less room than
 * it had, once most have settled.
 */
final class SignRoom {
    /** The first setting guesses, the second is mostly right. */
    private static final int FREE_ROUNDS = 2;

    private final Map<String, Integer> widest = new ConcurrentHashMap<>();
    private int round;

    /** Before everything is set once more. */
    void nextRound() {
        round++;
    }

    /** The greatest of a note's numbers, which has the longest sign. */
    int widest(String id, int number) {
        return round <= FREE_ROUNDS ? number : widest.merge(id, number, Math::max);
    }
}
