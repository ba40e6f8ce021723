package press.apparat.inspection;

import java.util.List;
import press.apparat.page.Volume;

/** Measures a finished book by the items of the typographic proof: its pages as they are, whatever made them so. */
public final class Inspection {
    private static final List<Check> CHECKS = List.of(new LineChecks(), new SpaceChecks(), new HyphenChecks(),
            new EdgeChecks(), new BreakChecks(), new GridChecks(), new NoteChecks(), new CharacterChecks(),
            new GlyphChecks(), new HeadChecks(), new AccessChecks(), Inspection::elsewhere);

    private Inspection() {
    }

    public static Proof of(Volume volume) {
        Composition book = new Composition(volume);
        Findings findings = new Findings();
        CHECKS.parallelStream().forEach(check -> check.of(book, findings));
        return findings.proof(volume.pages().size());
    }

    private static void elsewhere(Composition book, Findings findings) {
        findings.of(Item.IBID).notMeasured("it is about the EPUB");
        findings.of(Item.LOCATORS).notMeasured("pages do not tell what a locator is to lead to");
    }
}
