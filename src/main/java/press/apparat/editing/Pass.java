package press.apparat.editing;

import press.apparat.report.Diagnostics;

/** One step of editing: small, named, and without knowledge of the others but for their order. */
@FunctionalInterface
interface Pass {
    Draft edit(Draft draft, Diagnostics diagnostics);
}
