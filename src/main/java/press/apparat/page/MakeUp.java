package press.apparat.page;

/** Makes pages of galleys. */
public final class MakeUp {
    private MakeUp() {
    }
}
