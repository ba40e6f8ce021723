package press.apparat.editing;

/** The signs that mark notes instead of numbers. */
final class Signs {
    private static final String[] SIGNS = {"*", "†", "‡", "§", "‖", "¶"};

    private Signs() {
    }

    /** The printer's signs in their order (Chicago Manual of Style 3.80), then each of them doubled. */
    static String of(int number) {
        return SIGNS[(number - 1) % SIGNS.length].repeat(1 + (number - 1) / SIGNS.length);
    }
}
