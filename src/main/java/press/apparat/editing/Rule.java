package press.apparat.editing;

import java.util.List;

/** One rule of punctuation. */
@FunctionalInterface
interface Rule {
    /**
     * What is to be changed in a passage, by place, without overlap. Code, pictures and references stand in the text as
     * one {@link Flow#OBJECT} each; calls of notes do not stand in it.
     */
    List<Edit> edits(String text, Usage usage);
}
