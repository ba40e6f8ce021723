package press.apparat.type;

import java.util.Optional;

/**
 * A piece of a text that one face sets in one script, from {@code start} to before {@code end}.
 *
 * @param script ISO 15924, where the characters themselves do not tell
 */
record Run(LoadedFace face, Optional<String> script, int start, int end) {
}
