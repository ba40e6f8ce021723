package press.apparat.inspection;

/** Measures some of the items. */
@FunctionalInterface
interface Check {
    void of(Composition book, Findings findings);
}
