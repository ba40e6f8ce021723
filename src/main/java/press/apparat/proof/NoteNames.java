package press.apparat.proof;

import java.util.Optional;
import press.apparat.editing.Edition;

/**
 * What notes are called in a diagnostic.
 *
 * @param glosses whether glosses must be there: print has them where its style sheet has room for them
 */
record NoteNames(Edition edition, boolean glosses) {
    /** "note 3", or "the gloss …" */
    String of(String id) {
        return Optional.ofNullable(edition.marks().get(id)).map(mark -> "note " + mark)
                .orElse("the gloss \"" + id + "\"");
    }

    /** Else it is a gloss. */
    boolean isNote(String id) {
        return edition.marks().containsKey(id);
    }

    boolean isOptional(String id) {
        return !glosses && !isNote(id);
    }
}
