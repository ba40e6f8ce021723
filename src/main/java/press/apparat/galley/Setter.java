package press.apparat.galley;

/** Sets an edition in galleys. */
public final class Setter {
    private Setter() {
    }
}
